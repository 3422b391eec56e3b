-- Administrative divisions by GB/T 2260: provinces, prefectures, counties, towns, villages.
CREATE TABLE division (
    code VARCHAR(12) NOT NULL,
    parent_code VARCHAR(12) NULL,
    name VARCHAR(100) NOT NULL,
    level VARCHAR(20) NOT NULL,
    kind VARCHAR(20) NULL,
    version INT NOT NULL,
    CONSTRAINT pk_division PRIMARY KEY (code),
    CONSTRAINT fk_division__parent_code FOREIGN KEY (parent_code) REFERENCES division (code),
    INDEX ix_division__parent_code__code (parent_code, code)
        COMMENT 'GET divisions?parent=: the children of a division, in order of their codes'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
