-- Writes that callers named with an Idempotency-Key, and the answers they were given. A row is
-- inserted and completed in the transaction of the write itself, so that others never see it without
-- its answer. Subject and key are only there as a digest. An answer may hold personal data, such as a
-- teacher's name; it is encrypted with what the caller's key gives (AES-256-GCM), and swept after 48 h.
CREATE TABLE idempotency_key (
    scope BINARY(32) NOT NULL COMMENT 'SHA-256 over sub, method, path and key',
    fingerprint BINARY(32) NOT NULL COMMENT 'HMAC-SHA-256 over body and query',
    answer MEDIUMBLOB COMMENT 'status, headers and body, encrypted; NULL only inside the transaction',
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_idempotency_key PRIMARY KEY (scope),
    KEY ix_idempotency_key__created_at (created_at) COMMENT 'the oldest keys, to be forgotten'
);
