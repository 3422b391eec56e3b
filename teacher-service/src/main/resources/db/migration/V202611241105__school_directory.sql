CREATE TABLE directory_school (
    code VARCHAR(10) NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    ownership VARCHAR(10) NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    division_name VARCHAR(100),
    town_code VARCHAR(9),
    town_name VARCHAR(100),
    CONSTRAINT pk_directory_school PRIMARY KEY (code),
    INDEX ix_directory_school__town_code (town_code, code)
        COMMENT 'schools of a town, for callers and filters bounded by a town'
)
COMMENT 'A copy of what the registry says of schools that are named here.';
