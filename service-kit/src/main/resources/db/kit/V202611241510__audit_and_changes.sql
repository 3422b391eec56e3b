-- What following the journal and proving it complete needs.

ALTER TABLE journal_write
    ADD COLUMN moved INT NOT NULL DEFAULT 0
        COMMENT 'entries whose resource came from another county',
    ADD COLUMN numbered_at DATETIME(6) NULL
        COMMENT 'UTC; when the position was given; does not decrease from one position to the next',
    ADD INDEX ix_journal_write__trace_id (trace_id)
        COMMENT 'audit events of one request';

-- The journal in feed order, sealed piece by piece. A leaf is a write (number 0) or an entry of
-- it; a block chains the hashes of its leaves to the block before.
CREATE TABLE audit_block (
    number BIGINT NOT NULL,
    first_position BIGINT NOT NULL,
    first_number INT NOT NULL,
    last_position BIGINT NOT NULL,
    last_number INT NOT NULL,
    leaves INT NOT NULL,
    leaf_hashes MEDIUMBLOB NOT NULL COMMENT '32 bytes a leaf, in feed order',
    previous_hash BINARY(32) NOT NULL COMMENT 'zeros for the first block',
    hash BINARY(32) NOT NULL COMMENT 'SHA-256 over all of the above and sealed_at',
    sealed_at DATETIME(6) NOT NULL COMMENT 'UTC',
    CONSTRAINT pk_audit_block PRIMARY KEY (number)
);

-- Whoever seals holds the lock of this row.
CREATE TABLE audit_sealing (
    id TINYINT NOT NULL,
    CONSTRAINT pk_audit_sealing PRIMARY KEY (id)
);

INSERT INTO audit_sealing (id) VALUES (1);
