-- What is judged on documents: items of a standard for a county and year, with attachments.
CREATE TABLE evidence_item (
    id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    academic_year INT NOT NULL,
    standard_id VARCHAR(60) NOT NULL,
    item_id VARCHAR(40) NOT NULL,
    self_score DECIMAL(6, 2),
    self_met BOOLEAN,
    text LONGTEXT NOT NULL,
    submitted_by VARCHAR(255) NOT NULL,
    review_score DECIMAL(6, 2),
    review_met BOOLEAN,
    review_comment VARCHAR(2000),
    reviewed_by VARCHAR(255),
    reviewed_at DATETIME(6),
    version INT NOT NULL,
    CONSTRAINT pk_evidence_item PRIMARY KEY (id),
    CONSTRAINT uk_evidence_item__division_code__academic_year__item_id
        UNIQUE (division_code, academic_year, standard_id, item_id)
        COMMENT 'items of a county, year and standard; one by its key'
) WITH SYSTEM VERSIONING;

CREATE TABLE evidence_attachment (
    id UUID NOT NULL,
    evidence_id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size INT NOT NULL,
    digest VARCHAR(80) NOT NULL,
    added_by VARCHAR(255) NOT NULL,
    added_at DATETIME(6) NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    version INT NOT NULL,
    CONSTRAINT pk_evidence_attachment PRIMARY KEY (id),
    CONSTRAINT fk_evidence_attachment__evidence_id FOREIGN KEY (evidence_id)
        REFERENCES evidence_item (id),
    INDEX ix_evidence_attachment__evidence_id (evidence_id, id) COMMENT 'attachments of items'
);

-- The bytes, apart, so that lists do not read them. They never change.
CREATE TABLE evidence_file (
    attachment_id UUID NOT NULL,
    content LONGBLOB NOT NULL,
    CONSTRAINT pk_evidence_file PRIMARY KEY (attachment_id),
    CONSTRAINT fk_evidence_file__attachment_id FOREIGN KEY (attachment_id)
        REFERENCES evidence_attachment (id)
);

-- What each item of a standard can give: set by a province for all its counties.
CREATE TABLE evidence_points (
    division_code VARCHAR(12) NOT NULL,
    standard_id VARCHAR(60) NOT NULL,
    points LONGTEXT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT pk_evidence_points PRIMARY KEY (division_code, standard_id),
    CONSTRAINT ck_evidence_points__points CHECK (JSON_VALID(points))
) WITH SYSTEM VERSIONING;
