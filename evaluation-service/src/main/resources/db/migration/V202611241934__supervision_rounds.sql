-- Inspections of schools in rounds, what they found, and how that was put right.
CREATE TABLE supervision_round (
    id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    name VARCHAR(200) NOT NULL,
    begins_on DATE NOT NULL,
    ends_on DATE NOT NULL COMMENT 'exclusive',
    version INT NOT NULL,
    CONSTRAINT pk_supervision_round PRIMARY KEY (id),
    CONSTRAINT uk_supervision_round__division_code__name UNIQUE (division_code, name)
        COMMENT 'rounds of a division'
) WITH SYSTEM VERSIONING;

CREATE TABLE supervision_visit (
    id UUID NOT NULL,
    round_id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    school_code CHAR(10) NOT NULL,
    school_name VARCHAR(200) NOT NULL,
    visited_on DATE NOT NULL,
    inspectors INT NOT NULL,
    score DECIMAL(5, 2),
    summary VARCHAR(4000),
    version INT NOT NULL,
    CONSTRAINT pk_supervision_visit PRIMARY KEY (id),
    CONSTRAINT fk_supervision_visit__round_id FOREIGN KEY (round_id)
        REFERENCES supervision_round (id),
    CONSTRAINT uk_supervision_visit__round_id__school_code__visited_on
        UNIQUE (round_id, school_code, visited_on) COMMENT 'a school is visited once a day',
    INDEX ix_supervision_visit__round_id__id (round_id, id) COMMENT 'visits of a round',
    INDEX ix_supervision_visit__division_code (division_code, school_code, visited_on)
        COMMENT 'last visit of each school of a county'
) WITH SYSTEM VERSIONING;

CREATE TABLE supervision_finding (
    id UUID NOT NULL,
    visit_id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    school_code CHAR(10) NOT NULL,
    school_name VARCHAR(200) NOT NULL,
    text VARCHAR(4000) NOT NULL,
    deadline DATE NOT NULL,
    state VARCHAR(10) NOT NULL,
    rectification VARCHAR(4000),
    rectified_by VARCHAR(255),
    rectified_at DATETIME(6),
    closing_comment VARCHAR(4000),
    closed_by VARCHAR(255),
    closed_at DATETIME(6),
    version INT NOT NULL,
    CONSTRAINT pk_supervision_finding PRIMARY KEY (id),
    CONSTRAINT fk_supervision_finding__visit_id FOREIGN KEY (visit_id)
        REFERENCES supervision_visit (id),
    INDEX ix_supervision_finding__division_code (division_code, state, deadline)
        COMMENT 'findings of a division by state; those that are overdue'
) WITH SYSTEM VERSIONING;
