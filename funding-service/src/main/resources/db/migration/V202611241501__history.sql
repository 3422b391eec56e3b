-- History of rules, appropriations and allocations, as of any instant from now on. The lines of an
-- allocation never change once they are written.
ALTER TABLE rule ADD SYSTEM VERSIONING;
ALTER TABLE appropriation ADD SYSTEM VERSIONING;
ALTER TABLE allocation ADD SYSTEM VERSIONING;
INSERT INTO history_kept (since)
SELECT TIMESTAMPADD(MICROSECOND, UNIX_TIMESTAMP(SYSDATE(6)) * 1000000, '1970-01-01');
