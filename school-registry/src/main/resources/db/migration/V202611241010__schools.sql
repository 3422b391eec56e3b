-- Schools by the ministry's ten-digit code; a teaching point is a kind of school.
CREATE TABLE school (
    code CHAR(10) NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    ownership VARCHAR(10) NOT NULL,
    urban_rural VARCHAR(10) NOT NULL,
    division_code VARCHAR(12) NOT NULL,
    town_code VARCHAR(12) NULL,
    central_school_code CHAR(10) NULL,
    latitude DOUBLE NULL,
    longitude DOUBLE NULL,
    boarding BOOLEAN NULL,
    opened_on DATE NULL,
    closed_on DATE NULL,
    designations LONGTEXT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT pk_school PRIMARY KEY (code),
    CONSTRAINT fk_school__division_code FOREIGN KEY (division_code) REFERENCES division (code),
    CONSTRAINT fk_school__town_code FOREIGN KEY (town_code) REFERENCES division (code),
    CONSTRAINT fk_school__central_school_code
        FOREIGN KEY (central_school_code) REFERENCES school (code),
    CONSTRAINT ck_school__designations CHECK (JSON_VALID(designations)),
    INDEX ix_school__division_code__code (division_code, code)
        COMMENT 'GET schools?division=, GET facts: the schools of a county, in order of their codes',
    INDEX ix_school__town_code__code (town_code, code)
        COMMENT 'GET schools?town= and every list of a caller bound to a town',
    INDEX ix_school__central_school_code (central_school_code)
        COMMENT 'a school with points under it may not become a point: are there any?'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
