-- Anonymous short surveys.
CREATE TABLE survey (
    id         varchar(36) NOT NULL PRIMARY KEY,
    agency     varchar(40) NOT NULL,
    year_      integer     NOT NULL,
    purpose    varchar(20) NOT NULL,
    -- the matter whose groups are asked; nothing where it is about the year
    matter     varchar(64),
    number_    varchar(40),
    -- keys, separated by commas, in the order in which they are asked
    questions  varchar(200) NOT NULL,
    sheets     integer     NOT NULL,
    threshold  integer     NOT NULL,
    opened_at  timestamp with time zone NOT NULL,
    until_     date        NOT NULL,
    closed_at  timestamp with time zone,
    -- nothing while it is open, and where they were fewer than the threshold
    answered   integer
);
CREATE INDEX survey_of_year ON survey (agency, year_);
CREATE INDEX survey_of_matter ON survey (matter);

-- Codes on sheets that nobody has used yet. Using one deletes it.
CREATE TABLE survey_code (
    hash   char(64)    NOT NULL PRIMARY KEY,
    survey varchar(36) NOT NULL
);
CREATE INDEX survey_code_of_survey ON survey_code (survey);

-- One answer to one question: neither whose, nor when, nor beside which others. Gone when the survey is closed.
CREATE TABLE survey_answer (
    -- random, so that rows have no order
    id       varchar(36) NOT NULL PRIMARY KEY,
    survey   varchar(36) NOT NULL,
    question varchar(20) NOT NULL,
    answer   varchar(10) NOT NULL
);
CREATE INDEX survey_answer_of_survey ON survey_answer (survey);

-- What came of closed ones; what is too small to be shown is not in here either.
CREATE TABLE survey_count (
    survey   varchar(36) NOT NULL,
    question varchar(20) NOT NULL,
    -- yes, partly, no; none: it was left out
    answer   varchar(10) NOT NULL,
    -- nothing where it is hidden
    times    integer,
    -- hidden because it is small itself, not because another one could be reckoned from it
    few      boolean     NOT NULL,
    PRIMARY KEY (survey, question, answer)
);
