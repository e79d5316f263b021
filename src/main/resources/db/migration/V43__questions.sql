-- Questions of the Prüfung. Their words stand in the matter's chain alone.
CREATE TABLE audit_question (
    id          varchar(40)              NOT NULL PRIMARY KEY,
    agency      varchar(40)              NOT NULL,
    matter      varchar(64)              NOT NULL,
    number      varchar(40)              NOT NULL,
    asked_at    timestamp with time zone NOT NULL,
    answered_at timestamp with time zone
);

CREATE INDEX audit_question_of_matter ON audit_question (matter, asked_at, id);
CREATE INDEX audit_question_of_agency ON audit_question (agency, answered_at, asked_at, id);
