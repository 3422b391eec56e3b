-- History of standards and evaluations, as of any instant from now on. The schools of an
-- evaluation never change once they are written.
ALTER TABLE standard_version ADD SYSTEM VERSIONING;
ALTER TABLE evaluation ADD SYSTEM VERSIONING;
INSERT INTO history_kept (since)
SELECT TIMESTAMPADD(MICROSECOND, UNIX_TIMESTAMP(SYSDATE(6)) * 1000000, '1970-01-01');
