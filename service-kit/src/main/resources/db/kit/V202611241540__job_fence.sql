-- Who may write for a job: each taking up and each revival counts the epoch up, and every
-- transaction of the job ends with a look at it under lock. Rows outlive their jobs for a while, so
-- that an epoch never comes again.
CREATE TABLE job_epoch (
    task VARCHAR(100) NOT NULL,
    id VARCHAR(100) NOT NULL,
    epoch BIGINT NOT NULL,
    owner VARCHAR(50),
    attempts INT NOT NULL,
    conflicts INT NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_job_epoch PRIMARY KEY (task, id),
    KEY ix_job_epoch__updated_at (updated_at) COMMENT 'epochs of jobs that ended long ago'
);

-- The connection on which a job's long transaction is open, so that whoever takes the job over can
-- end it. Apart from the epoch, which must not change while that transaction lasts.
CREATE TABLE job_connection (
    task VARCHAR(100) NOT NULL,
    id VARCHAR(100) NOT NULL,
    owner VARCHAR(50) NOT NULL,
    server VARCHAR(300) NOT NULL,
    connection_id BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_job_connection PRIMARY KEY (task, id, owner)
);

-- How far an import under way has come. Apart from the job, which its long transaction ends by:
-- a row that another transaction changed meanwhile could not be written there any more.
CREATE TABLE import_progress (
    job_id UUID NOT NULL,
    rows_read BIGINT NOT NULL,
    rows_rejected BIGINT NOT NULL,
    bytes_read BIGINT NOT NULL,
    CONSTRAINT pk_import_progress PRIMARY KEY (job_id)
);

ALTER TABLE import_job DROP COLUMN bytes_read, DROP COLUMN attempts;
