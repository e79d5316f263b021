-- That a text was refused or kept against a warning, to be counted by month; no word of it, and nobody's.
CREATE TABLE audit_guarded_text (
    id      varchar(40)              NOT NULL PRIMARY KEY,
    agency  varchar(40)              NOT NULL,
    at      timestamp with time zone NOT NULL,
    refused boolean                  NOT NULL
);

CREATE INDEX audit_guarded_text_agency ON audit_guarded_text (agency, at);
