-- What a county voted and spent in a fiscal year, in yuan. An absent amount is not known.
CREATE TABLE appropriation (
    id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    fiscal_year INT NOT NULL,
    recurrent_revenue DECIMAL(18, 2),
    education_appropriation DECIMAL(18, 2),
    per_pupil_expenditure_primary DECIMAL(18, 2),
    per_pupil_expenditure_junior DECIMAL(18, 2),
    public_funds_per_pupil_primary DECIMAL(18, 2),
    public_funds_per_pupil_junior DECIMAL(18, 2),
    average_teacher_pay DECIMAL(18, 2),
    average_civil_servant_pay DECIMAL(18, 2),
    version INT NOT NULL,
    CONSTRAINT pk_appropriation PRIMARY KEY (id),
    CONSTRAINT uk_appropriation__division_code__fiscal_year UNIQUE (division_code, fiscal_year)
        COMMENT 'list by division and year; the two years of a growth check'
);
