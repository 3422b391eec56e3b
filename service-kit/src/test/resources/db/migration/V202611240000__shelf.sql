CREATE TABLE shelf (
    code VARCHAR(20) NOT NULL,
    division_code CHAR(6) NOT NULL,
    label VARCHAR(200),
    books INT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT pk_shelf PRIMARY KEY (code)
);
