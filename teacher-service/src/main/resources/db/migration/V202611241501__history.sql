-- History of teachers, what they held and where they were posted, as of any instant from now on.
-- Facts read many rows: where an index is to cover them, it needs the period too.
ALTER TABLE teacher ADD SYSTEM VERSIONING;
ALTER TABLE standing ADD SYSTEM VERSIONING;
ALTER TABLE assignment
    ADD COLUMN row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    ADD COLUMN row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    ADD PERIOD FOR SYSTEM_TIME (row_start, row_end),
    ADD SYSTEM VERSIONING;
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE assignment
    DROP INDEX ix_assignment__facts,
    ADD INDEX ix_assignment__facts (division_code, school_code, stage, valid_from, valid_to, role,
            teacher_id, share, subject_mask, row_start, row_end)
        COMMENT 'StaffingFacts: covers the posts of a county in order of school and stage';
INSERT INTO history_kept (since)
SELECT TIMESTAMPADD(MICROSECOND, UNIX_TIMESTAMP(SYSDATE(6)) * 1000000, '1970-01-01');
