CREATE TABLE teacher (
    id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    staff_number VARCHAR(40) NOT NULL,
    name VARBINARY(400) NOT NULL COMMENT 'encrypted',
    id_number VARBINARY(160) COMMENT 'encrypted',
    gender VARCHAR(8),
    birth_date DATE,
    hired_on DATE NOT NULL,
    left_on DATE COMMENT 'first day on which the teacher is gone',
    staffing VARCHAR(16),
    qualification VARCHAR(16) NOT NULL COMMENT 'of the last span in career',
    title VARCHAR(16) COMMENT 'of the last span in career',
    tier VARCHAR(16) COMMENT 'of the last span in career',
    tier_level VARCHAR(16) COMMENT 'of the last span in career',
    certificate_stage VARCHAR(8),
    certificate_subject VARCHAR(20),
    subject_mask INT NOT NULL COMMENT 'bit n is the subject at place n of the vocabulary',
    career VARCHAR(8000) NOT NULL COMMENT 'JSON: what was held from when, as it was stated',
    version INT NOT NULL,
    CONSTRAINT pk_teacher PRIMARY KEY (id),
    CONSTRAINT uk_teacher__division_code__staff_number UNIQUE (division_code, staff_number)
);

CREATE TABLE standing (
    teacher_id UUID NOT NULL,
    valid_from DATE NOT NULL COMMENT '1000-01-01: ever since the teacher was hired',
    valid_to DATE NOT NULL COMMENT 'exclusive; 9999-12-31: open; not later than teacher.left_on',
    qualification TINYINT NOT NULL COMMENT 'rank, 0 none to 5',
    title TINYINT NOT NULL COMMENT 'rank, 0 none to 5',
    tier TINYINT NOT NULL COMMENT 'rank, 0 none to 5',
    tier_level TINYINT NOT NULL COMMENT 'rank, 0 none to 5',
    subject_mask INT NOT NULL COMMENT 'as of teacher',
    CONSTRAINT pk_standing PRIMARY KEY (teacher_id, valid_from),
    CONSTRAINT fk_standing__teacher_id FOREIGN KEY (teacher_id) REFERENCES teacher (id)
)
COMMENT 'What teacher.career says by date: one row at most a teacher and day. Derived, rewritten with each change.';
