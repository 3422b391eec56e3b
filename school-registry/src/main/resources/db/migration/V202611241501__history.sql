-- History of divisions, schools and returns: what was, as of any instant from now on.
ALTER TABLE division ADD SYSTEM VERSIONING;
ALTER TABLE school ADD SYSTEM VERSIONING;
ALTER TABLE school_return ADD SYSTEM VERSIONING;
INSERT INTO history_kept (since)
SELECT TIMESTAMPADD(MICROSECOND, UNIX_TIMESTAMP(SYSDATE(6)) * 1000000, '1970-01-01');
