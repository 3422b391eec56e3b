-- Sealed evaluations: never changed, only followed by newer ones.
CREATE TABLE evaluation (
    id UUID NOT NULL,
    standard_id VARCHAR(60) NOT NULL,
    standard_version INT NOT NULL,
    standard_digest VARCHAR(80) NOT NULL,
    division_code VARCHAR(12) NOT NULL,
    academic_year INT NOT NULL,
    fiscal_year INT NOT NULL,
    as_of DATETIME(6) NOT NULL,
    status VARCHAR(10) NOT NULL,
    verdict VARCHAR(20) NOT NULL,
    engine_version VARCHAR(20) NOT NULL,
    digest VARCHAR(80) NOT NULL,
    inclusion LONGTEXT NOT NULL,
    stages LONGTEXT NOT NULL,
    sources LONGTEXT NOT NULL,
    findings LONGTEXT NOT NULL,
    created_by VARCHAR(255) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_evaluation PRIMARY KEY (id),
    KEY ix_evaluation__division_code (division_code, standard_id, academic_year, id) COMMENT 'evaluations of a division, newest first'
);

CREATE TABLE evaluation_school (
    evaluation_id UUID NOT NULL,
    school_code CHAR(10) NOT NULL,
    stage VARCHAR(10) NOT NULL,
    school_name VARCHAR(200) NOT NULL,
    town_code VARCHAR(9),
    verdict VARCHAR(20) NOT NULL,
    content LONGTEXT NOT NULL,
    CONSTRAINT pk_evaluation_school PRIMARY KEY (evaluation_id, school_code, stage),
    CONSTRAINT fk_evaluation_school__evaluation_id FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
);
