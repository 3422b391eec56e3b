-- A run that computes each school's public funds of a fiscal year, and its lines.
CREATE TABLE allocation (
    id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    fiscal_year INT NOT NULL,
    academic_year INT NOT NULL,
    status VARCHAR(10) NOT NULL,
    schools INT NOT NULL,
    pupils INT NOT NULL,
    total DECIMAL(18, 2) NOT NULL,
    missing JSON NOT NULL,
    rules JSON NOT NULL COMMENT 'the rule versions as they were when the run was computed',
    source_rows BIGINT NOT NULL,
    source_digest VARCHAR(80) NOT NULL,
    source_as_of DATETIME(6) NOT NULL,
    created_by VARCHAR(255) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    approved_by VARCHAR(255),
    approved_at DATETIME(6),
    paid_by VARCHAR(255),
    paid_at DATETIME(6),
    version INT NOT NULL,
    in_force VARCHAR(12) AS (
        CASE WHEN status IN ('APPROVED', 'PAID')
             THEN CONCAT(division_code, '-', fiscal_year) END) VIRTUAL
        COMMENT 'a county has one approved run a year at most',
    CONSTRAINT pk_allocation PRIMARY KEY (id),
    CONSTRAINT uk_allocation__division_code__fiscal_year UNIQUE (in_force)
        COMMENT 'refuses a second approved run of a county and year',
    INDEX ix_allocation__division_code__fiscal_year__id (division_code, fiscal_year, id)
        COMMENT 'list of runs; facts of a county and year'
);

CREATE TABLE allocation_line (
    allocation_id UUID NOT NULL,
    school_code VARCHAR(10) NOT NULL,
    stage VARCHAR(10) NOT NULL,
    school_name VARCHAR(200) NOT NULL,
    town_code VARCHAR(9),
    pupils INT NOT NULL,
    counted_pupils DECIMAL(16, 6) NOT NULL,
    disabled INT,
    boarders INT,
    base_amount DECIMAL(18, 2) NOT NULL,
    special_amount DECIMAL(18, 2) NOT NULL,
    boarding_amount DECIMAL(18, 2) NOT NULL,
    heating_amount DECIMAL(18, 2) NOT NULL,
    amount DECIMAL(18, 2) NOT NULL,
    rule_ids JSON NOT NULL,
    CONSTRAINT pk_allocation_line PRIMARY KEY (allocation_id, school_code, stage),
    CONSTRAINT fk_allocation_line__allocation_id FOREIGN KEY (allocation_id)
        REFERENCES allocation (id)
);
