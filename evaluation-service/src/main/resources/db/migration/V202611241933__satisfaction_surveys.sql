-- Surveys of satisfaction: how many of a group were asked, answered, are satisfied.
CREATE TABLE satisfaction_survey (
    id UUID NOT NULL,
    division_code VARCHAR(6) NOT NULL,
    academic_year INT NOT NULL,
    respondents VARCHAR(20) NOT NULL,
    distributed INT NOT NULL,
    valid INT NOT NULL,
    satisfied INT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT pk_satisfaction_survey PRIMARY KEY (id),
    CONSTRAINT uk_satisfaction_survey__academic_year__respondents
        UNIQUE (division_code, academic_year, respondents)
        COMMENT 'surveys of a county and year; one by its key'
) WITH SYSTEM VERSIONING;
