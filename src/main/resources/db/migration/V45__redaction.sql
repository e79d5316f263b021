-- What was taken away, for the list of Datenschutz; the trail itself has a step "redacted" for each row.
CREATE TABLE audit_redaction (
    -- the text's; random, so it tells nothing
    commitment    char(64)                 NOT NULL PRIMARY KEY,
    agency        varchar(40)              NOT NULL,
    matter        varchar(64)              NOT NULL,
    matter_number varchar(40)              NOT NULL,
    version       varchar(255)             NOT NULL,
    seq           bigint                   NOT NULL,
    field         varchar(255)             NOT NULL,
    at            timestamp with time zone NOT NULL,
    ground        varchar(30)              NOT NULL,
    by_system     boolean                  NOT NULL
);

CREATE INDEX audit_redaction_newest ON audit_redaction (agency, at, commitment);

-- Matters with Kurznotizen: thirty days after they are closed the texts go.
CREATE TABLE audit_note (
    matter varchar(64) NOT NULL PRIMARY KEY,
    agency varchar(40) NOT NULL,
    -- null while the matter is open
    due_at timestamp with time zone
);

CREATE INDEX audit_note_due ON audit_note (due_at);
