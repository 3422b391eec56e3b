-- Evaluations above a county: jobs with one part a county. What is sealed never changes; what is
-- under way has no verdict, digest or instant yet.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE evaluation
    MODIFY as_of DATETIME(6) NULL,
    MODIFY verdict VARCHAR(20) NULL,
    MODIFY digest VARCHAR(80) NULL,
    ADD COLUMN inputs VARCHAR(80) NULL COMMENT 'digest over question and facts of a county',
    ADD COLUMN failure_source VARCHAR(60) NULL,
    ADD COLUMN failure_zh VARCHAR(1000) NULL,
    ADD COLUMN failure_en VARCHAR(1000) NULL,
    ADD COLUMN version INT NOT NULL DEFAULT 0,
    ADD KEY ix_evaluation__inputs (inputs, id) COMMENT 'sealed evaluations of the same facts';

-- On whose behalf a job evaluates; each retry is a round of its own.
CREATE TABLE evaluation_commission (
    evaluation_id UUID NOT NULL,
    round INT NOT NULL,
    subject VARCHAR(255) NOT NULL,
    roles VARCHAR(500) NOT NULL,
    division_code VARCHAR(12) NOT NULL,
    CONSTRAINT pk_evaluation_commission PRIMARY KEY (evaluation_id),
    CONSTRAINT fk_evaluation_commission__evaluation_id FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
);

-- Counties of one prefecture that one job evaluates, one after the other.
CREATE TABLE evaluation_block (
    evaluation_id UUID NOT NULL,
    round INT NOT NULL,
    number INT NOT NULL,
    status VARCHAR(10) NOT NULL,
    CONSTRAINT pk_evaluation_block PRIMARY KEY (evaluation_id, round, number),
    CONSTRAINT fk_evaluation_block__evaluation_id FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
);

CREATE TABLE evaluation_part (
    evaluation_id UUID NOT NULL,
    division_code CHAR(6) NOT NULL,
    division_name VARCHAR(100) NOT NULL,
    block INT NOT NULL,
    status VARCHAR(10) NOT NULL,
    part_evaluation_id UUID,
    verdict VARCHAR(20),
    digest VARCHAR(80),
    inputs VARCHAR(80) COMMENT 'digest over question and facts',
    reused BOOLEAN NOT NULL DEFAULT FALSE,
    waiting_since DATETIME(6) COMMENT 'UTC; since when a source does not deliver',
    failure_source VARCHAR(60),
    failure_zh VARCHAR(1000),
    failure_en VARCHAR(1000),
    CONSTRAINT pk_evaluation_part PRIMARY KEY (evaluation_id, division_code),
    CONSTRAINT fk_evaluation_part__evaluation_id FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT fk_evaluation_part__part_evaluation_id FOREIGN KEY (part_evaluation_id) REFERENCES evaluation (id),
    KEY ix_evaluation_part__evaluation_id__status (evaluation_id, status) COMMENT 'how many parts are sealed, which are open'
);
