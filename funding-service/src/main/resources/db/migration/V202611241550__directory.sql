-- A copy of the registry's directory that follows its changes.
CREATE TABLE directory_school (
    code VARCHAR(10) NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    ownership VARCHAR(10) NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    division_name VARCHAR(100),
    town_code VARCHAR(9),
    town_name VARCHAR(100),
    CONSTRAINT pk_directory_school PRIMARY KEY (code)
)
COMMENT 'The registry''s schools.';

CREATE TABLE directory_division (
    code VARCHAR(6) NOT NULL,
    name VARCHAR(100) NOT NULL,
    CONSTRAINT pk_directory_division PRIMARY KEY (code)
)
COMMENT 'The registry''s divisions down to counties.';

CREATE TABLE directory_position (
    id TINYINT NOT NULL,
    position VARCHAR(400) NOT NULL,
    CONSTRAINT pk_directory_position PRIMARY KEY (id)
)
COMMENT 'Up to which place in the registry''s changes the copy is true; one row, none before a full load.';
