-- What counties publish: figures that are compared with the records. One that is taken back stays.
CREATE TABLE claim (
    id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    academic_year INT NOT NULL,
    claim_id VARCHAR(40) NOT NULL,
    text VARCHAR(1000) NOT NULL,
    text_en VARCHAR(1000),
    period_from DATE,
    period_to DATE COMMENT 'exclusive',
    value DECIMAL(24, 6) NOT NULL,
    unit VARCHAR(40) NOT NULL,
    comparator VARCHAR(10) NOT NULL,
    decimals INT,
    names LONGTEXT NOT NULL,
    figure_service VARCHAR(20),
    figure_id VARCHAR(200),
    figure_parameters LONGTEXT,
    withdrawn BOOLEAN NOT NULL,
    version INT NOT NULL,
    CONSTRAINT pk_claim PRIMARY KEY (id),
    CONSTRAINT uk_claim__division_code__academic_year__claim_id
        UNIQUE (division_code, academic_year, claim_id)
        COMMENT 'claims of a county and year, in order of their ids; one by its key',
    CONSTRAINT ck_claim__names CHECK (JSON_VALID(names)),
    CONSTRAINT ck_claim__figure_parameters CHECK (JSON_VALID(figure_parameters))
) WITH SYSTEM VERSIONING;
