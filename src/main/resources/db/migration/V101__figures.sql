-- What each matter that is over adds to the figures: made from its facts when it ends. Those that run are reckoned when
-- somebody asks.
CREATE TABLE figure (
    agency       varchar(40)    NOT NULL,
    year_        integer        NOT NULL,
    indicator    varchar(20)    NOT NULL,
    social_space varchar(40)    NOT NULL,
    code         varchar(255),
    numerator    numeric(20, 6) NOT NULL,
    denominator  numeric(20, 6) NOT NULL,
    matter       varchar(64)    NOT NULL
);

-- holds all that a year's dashboard reads
CREATE INDEX figure_of_year ON figure (agency, year_, indicator, social_space, code, numerator, denominator, matter);

CREATE INDEX figure_of_matter ON figure (matter);

-- By which formulas an agency's figures were made: others make them anew.
CREATE TABLE figure_formulas (
    agency   varchar(40)   NOT NULL PRIMARY KEY,
    formulas varchar(4000) NOT NULL
);
