CREATE TABLE assignment (
    id UUID NOT NULL,
    teacher_id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL COMMENT 'county of the teacher and of the school',
    school_code VARCHAR(10) NOT NULL,
    stage VARCHAR(8) NOT NULL,
    role VARCHAR(16) NOT NULL,
    share DECIMAL(4, 3) NOT NULL COMMENT 'of a full post',
    subject_mask INT NOT NULL COMMENT '0: those of the teacher',
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL COMMENT 'exclusive; 9999-12-31: open',
    version INT NOT NULL,
    CONSTRAINT pk_assignment PRIMARY KEY (id),
    CONSTRAINT uk_assignment__teacher_id__school_code__stage__role__from
        UNIQUE (teacher_id, school_code, stage, role, valid_from),
    CONSTRAINT fk_assignment__teacher_id FOREIGN KEY (teacher_id) REFERENCES teacher (id),
    INDEX ix_assignment__division_code__id (division_code, id)
        COMMENT 'AssignmentRepository.page: assignments of a division in order',
    INDEX ix_assignment__school_code__id (school_code, id)
        COMMENT 'AssignmentRepository.page by school; TeacherRepository.page by school',
    INDEX ix_assignment__facts (division_code, school_code, stage, valid_from, valid_to, role,
            teacher_id, share, subject_mask)
        COMMENT 'StaffingFacts: covers the posts of a county in order of school and stage'
);
