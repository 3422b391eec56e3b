-- The table of the job library (db-scheduler), in the shape that it documents for MariaDB.
CREATE TABLE scheduled_tasks (
    task_name VARCHAR(100) NOT NULL,
    task_instance VARCHAR(100) NOT NULL,
    task_data BLOB,
    execution_time TIMESTAMP(6) NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by VARCHAR(50),
    last_success TIMESTAMP(6) NULL,
    last_failure TIMESTAMP(6) NULL,
    consecutive_failures INT,
    last_heartbeat TIMESTAMP(6) NULL,
    version BIGINT NOT NULL,
    priority SMALLINT,
    CONSTRAINT pk_scheduled_tasks PRIMARY KEY (task_name, task_instance),
    KEY ix_scheduled_tasks__execution_time (execution_time) COMMENT 'the next jobs that are due',
    KEY ix_scheduled_tasks__last_heartbeat (last_heartbeat) COMMENT 'jobs whose replica died',
    KEY ix_scheduled_tasks__priority__execution_time (priority DESC, execution_time) COMMENT 'the most urgent jobs that are due'
);
