-- Relations between claims, as data. A rule holds for its division and all below it.
CREATE TABLE claim_rule (
    division_code VARCHAR(12) NOT NULL,
    rule_id VARCHAR(60) NOT NULL,
    content LONGTEXT NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    version INT NOT NULL,
    CONSTRAINT pk_claim_rule PRIMARY KEY (division_code, rule_id),
    CONSTRAINT ck_claim_rule__content CHECK (JSON_VALID(content))
) WITH SYSTEM VERSIONING;
