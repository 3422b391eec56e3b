-- The copy of the registry's directory follows its changes, and knows which counties there are.
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
