-- Standards as documents. A published version never changes; the owner's division bounds who sees it.
CREATE TABLE standard_version (
    id VARCHAR(60) NOT NULL,
    number INT NOT NULL,
    division_code VARCHAR(12) NOT NULL,
    status VARCHAR(10) NOT NULL,
    document LONGTEXT NOT NULL,
    digest VARCHAR(80) NOT NULL,
    created_by VARCHAR(255) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    published_by VARCHAR(255),
    published_at DATETIME(6),
    version INT NOT NULL,
    CONSTRAINT pk_standard_version PRIMARY KEY (id, number),
    CONSTRAINT ck_standard_version__document CHECK (JSON_VALID(document))
);
