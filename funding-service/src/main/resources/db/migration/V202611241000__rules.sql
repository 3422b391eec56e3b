-- Versions of the funding rules. A series is all versions of one kind and division; its row is
-- locked by whoever writes a version, so that two writers can not make versions that overlap.
CREATE TABLE rule_series (
    kind VARCHAR(40) NOT NULL,
    division_code VARCHAR(12) NOT NULL,
    CONSTRAINT pk_rule_series PRIMARY KEY (kind, division_code)
);

CREATE TABLE rule (
    id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    division_code VARCHAR(12) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE COMMENT 'exclusive; absent: until further notice',
    parameters JSON NOT NULL,
    stages VARCHAR(40) NOT NULL COMMENT 'stages that the parameters set a rate for',
    version INT NOT NULL,
    CONSTRAINT pk_rule PRIMARY KEY (id),
    CONSTRAINT uk_rule__kind__division_code__from UNIQUE (kind, division_code, valid_from)
        COMMENT 'versions of a series in order: lists, overlap check, rules in force in a county',
    CONSTRAINT fk_rule__division_code FOREIGN KEY (kind, division_code)
        REFERENCES rule_series (kind, division_code),
    CONSTRAINT ck_rule__to CHECK (valid_to IS NULL OR valid_to > valid_from)
);
