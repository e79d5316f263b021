-- Personal data that somebody reported in a matter that was closed: Datenschutz has 72 hours. What was found is not said here.
CREATE TABLE audit_finding (
    id            varchar(64)              NOT NULL PRIMARY KEY,
    agency        varchar(40)              NOT NULL,
    matter        varchar(64)              NOT NULL,
    matter_number varchar(40)              NOT NULL,
    reported_at   timestamp with time zone NOT NULL,
    due_at        timestamp with time zone NOT NULL,
    -- null while it is open
    settled_at    timestamp with time zone,
    -- redacted or no_personal_data; null while it is open
    outcome       varchar(30)
);

CREATE INDEX audit_finding_open ON audit_finding (agency, settled_at, due_at);
