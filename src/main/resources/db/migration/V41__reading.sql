-- Who read what: one row for each step of the chains 'reading/<agency>', so that readers of one matter are found.
CREATE TABLE audit_reading (
    id     varchar(40)              NOT NULL PRIMARY KEY,
    agency varchar(40)              NOT NULL,
    at     timestamp with time zone NOT NULL,
    actor  varchar(40)              NOT NULL,
    -- keys of the roles held at that time, sorted, a comma between them
    roles  varchar(200)             NOT NULL,
    -- what was opened: 'matter', 'history' …; or 'export'
    view_  varchar(40)              NOT NULL,
    -- null where it was about no single matter
    matter varchar(64),
    number varchar(40)
);

CREATE INDEX audit_reading_of_matter ON audit_reading (matter, at, id);
CREATE INDEX audit_reading_of_agency ON audit_reading (agency, at, id);
CREATE INDEX audit_reading_of_actor ON audit_reading (actor, at);
