-- What was written, by whom and when: one source for the audit trail, the change feed and the
-- question whether an instant is settled.

-- A transaction's writes to the records of one division. The row is inserted before the first
-- change and so announces it: a dirty read sees who is still writing. Positions are given after
-- commit, in one order, so that a reader who follows them misses nothing.
CREATE TABLE journal_write (
    id BIGINT NOT NULL AUTO_INCREMENT,
    division_code VARCHAR(6) NOT NULL COMMENT 'county, or what is above it; 0: the nation',
    announced_at DATETIME(6) NOT NULL COMMENT 'UTC; before any change of this write',
    effective_at DATETIME(6) NULL COMMENT 'UTC; since when history shows the changes',
    subject VARCHAR(255) NOT NULL,
    roles VARCHAR(500) NOT NULL,
    caller_division_code VARCHAR(12) NOT NULL,
    trace_id CHAR(32) NOT NULL,
    entries INT NOT NULL DEFAULT 0,
    position BIGINT NULL COMMENT 'place in the feed; NULL until it is numbered after commit',
    CONSTRAINT pk_journal_write PRIMARY KEY (id),
    CONSTRAINT uk_journal_write__position UNIQUE (position)
        COMMENT 'the feed in order; with NULL: who is writing, what is not numbered yet',
    INDEX ix_journal_write__division_code__effective_at (division_code, effective_at)
        COMMENT 'was anything of a county written since: facts versions',
    INDEX ix_journal_write__subject__position (subject, position)
        COMMENT 'audit events of a person'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One resource written. States are JSON with personal data masked.
CREATE TABLE journal_entry (
    write_id BIGINT NOT NULL,
    number INT NOT NULL,
    type VARCHAR(40) NOT NULL,
    resource_id VARCHAR(120) NOT NULL,
    action VARCHAR(40) NOT NULL,
    version BIGINT NOT NULL,
    division_code VARCHAR(12) NOT NULL,
    town_code VARCHAR(12) NULL,
    school_code CHAR(10) NULL,
    left_division_code VARCHAR(12) NULL COMMENT 'where the resource was, when it moved',
    left_town_code VARCHAR(12) NULL,
    before_state LONGTEXT NULL COMMENT 'NULL: there was none',
    after_state LONGTEXT NULL COMMENT 'NULL: there is none any more',
    CONSTRAINT pk_journal_entry PRIMARY KEY (write_id, number),
    INDEX ix_journal_entry__type__resource_id (type, resource_id, write_id)
        COMMENT 'history of one resource',
    CONSTRAINT fk_journal_entry__write_id FOREIGN KEY (write_id) REFERENCES journal_write (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The last position given; its lock makes whoever numbers wait for whoever is numbering.
CREATE TABLE journal_head (
    id TINYINT NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_journal_head PRIMARY KEY (id)
);

INSERT INTO journal_head (id, position) VALUES (1, 0);

-- Since when history is kept: each migration that turns it on for a table adds a row.
CREATE TABLE history_kept (
    since DATETIME(6) NOT NULL COMMENT 'UTC',
    CONSTRAINT pk_history_kept PRIMARY KEY (since)
);

-- Digests of facts as they were computed, to be used again while nothing is written.
CREATE TABLE facts_version (
    division_code CHAR(6) NOT NULL,
    year INT NOT NULL,
    facts_version INT NOT NULL,
    as_of DATETIME(6) NOT NULL COMMENT 'UTC; a settled instant',
    line_count BIGINT NOT NULL,
    digest VARCHAR(80) NOT NULL,
    CONSTRAINT pk_facts_version PRIMARY KEY (division_code, year, facts_version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
