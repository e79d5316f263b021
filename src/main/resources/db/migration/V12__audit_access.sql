-- The time boxes within which a Prüfung account may read an agency. Rows stay when they have ended.
CREATE TABLE audit_access (
    id         VARCHAR(40) PRIMARY KEY,
    agency     VARCHAR(40) NOT NULL,
    account    VARCHAR(40) NOT NULL,
    purpose    VARCHAR(40) NOT NULL,
    opened_by  VARCHAR(40) NOT NULL,
    opened_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    open_until TIMESTAMP WITH TIME ZONE NOT NULL,
    -- null while open, even after its end until the system has told it
    closed_at  TIMESTAMP WITH TIME ZONE
);

CREATE INDEX audit_access_of_account ON audit_access (account, closed_at, open_until);
CREATE INDEX audit_access_of_agency ON audit_access (agency, opened_at);
CREATE INDEX audit_access_end ON audit_access (closed_at, open_until);
