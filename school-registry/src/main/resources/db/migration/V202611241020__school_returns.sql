-- Annual returns of schools, each revision a row. The content is the document that was reported,
-- in canonical form; the facts_ columns are what evaluations read of it, computed at each write.
CREATE TABLE school_return (
    id UUID NOT NULL,
    school_code CHAR(10) NOT NULL,
    academic_year INT NOT NULL,
    revision INT NOT NULL,
    status VARCHAR(10) NOT NULL,
    in_force BOOLEAN NULL COMMENT 'TRUE or NULL, so that the unique key allows one a year',
    content LONGTEXT NOT NULL,
    facts_premises LONGTEXT NOT NULL,
    facts_equipment LONGTEXT NOT NULL,
    facts_stages LONGTEXT NOT NULL,
    submitted_by VARCHAR(255) NULL,
    submitted_at DATETIME(6) NULL COMMENT 'UTC',
    warnings LONGTEXT NULL,
    verified_by VARCHAR(255) NULL,
    verified_at DATETIME(6) NULL COMMENT 'UTC',
    rejected_by VARCHAR(255) NULL,
    rejected_at DATETIME(6) NULL COMMENT 'UTC',
    rejection_reason VARCHAR(1000) NULL,
    version INT NOT NULL,
    CONSTRAINT pk_school_return PRIMARY KEY (id),
    CONSTRAINT uk_school_return__school_code__academic_year__revision
        UNIQUE (school_code, academic_year, revision)
        COMMENT 'the revisions of one return; facts: those of each school of a county',
    CONSTRAINT uk_school_return__school_code__academic_year__in_force
        UNIQUE (school_code, academic_year, in_force)
        COMMENT 'the revision in force; there is one at most',
    CONSTRAINT fk_school_return__school_code FOREIGN KEY (school_code) REFERENCES school (code),
    CONSTRAINT ck_school_return__content CHECK (JSON_VALID(content)),
    CONSTRAINT ck_school_return__facts_premises CHECK (JSON_VALID(facts_premises)),
    CONSTRAINT ck_school_return__facts_equipment CHECK (JSON_VALID(facts_equipment)),
    CONSTRAINT ck_school_return__facts_stages CHECK (JSON_VALID(facts_stages)),
    CONSTRAINT ck_school_return__warnings CHECK (warnings IS NULL OR JSON_VALID(warnings))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
