-- Bulk imports: the job, what was sent, and what was wrong with it.
CREATE TABLE import_job (
    id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    format VARCHAR(10) NOT NULL,
    dry_run BOOLEAN NOT NULL,
    on_error VARCHAR(4) NOT NULL,
    status VARCHAR(10) NOT NULL,
    rows_read BIGINT NOT NULL DEFAULT 0,
    rows_accepted BIGINT NOT NULL DEFAULT 0,
    rows_rejected BIGINT NOT NULL DEFAULT 0,
    bytes_total BIGINT NOT NULL DEFAULT 0,
    bytes_read BIGINT NOT NULL DEFAULT 0,
    reason_zh VARCHAR(1000),
    reason_en VARCHAR(1000),
    subject VARCHAR(255) NOT NULL,
    roles VARCHAR(500) NOT NULL,
    division_code VARCHAR(12) NOT NULL,
    school_code CHAR(10),
    attempts INT NOT NULL DEFAULT 0,
    created_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6),
    CONSTRAINT pk_import_job PRIMARY KEY (id),
    KEY ix_import_job__division_code (division_code, id) COMMENT 'imports of a division, newest first'
);

CREATE TABLE import_chunk (
    job_id UUID NOT NULL,
    number INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    CONSTRAINT pk_import_chunk PRIMARY KEY (job_id, number),
    CONSTRAINT fk_import_chunk__job_id FOREIGN KEY (job_id) REFERENCES import_job (id)
);

CREATE TABLE import_error (
    job_id UUID NOT NULL,
    number INT NOT NULL,
    file_row BIGINT NOT NULL,
    field VARCHAR(300) NOT NULL,
    rejected VARCHAR(300),
    message_zh VARCHAR(1000) NOT NULL,
    message_en VARCHAR(1000) NOT NULL,
    CONSTRAINT pk_import_error PRIMARY KEY (job_id, number),
    CONSTRAINT fk_import_error__job_id FOREIGN KEY (job_id) REFERENCES import_job (id)
);
