-- The matters as the Prüfung looks for them: one row each, narrow, written in the engine's transaction and only when
-- something changes that is looked for.
CREATE TABLE audit_matter (
    id           varchar(64)              NOT NULL PRIMARY KEY,
    agency       varchar(40)              NOT NULL,
    number       varchar(40)              NOT NULL,
    title        varchar(300)             NOT NULL,
    process      varchar(255)             NOT NULL,
    version_     integer                  NOT NULL,
    definition   varchar(255)             NOT NULL,
    social_space varchar(40)              NOT NULL,
    started_at   timestamp with time zone NOT NULL,
    closed_at    timestamp with time zone,
    end_code     varchar(64),
    method       varchar(64),
    recommended  varchar(64),
    -- tasks whose deadline passed while they were open
    late         integer                  NOT NULL,
    redactions   integer                  NOT NULL,
    questions    integer                  NOT NULL
);

CREATE INDEX audit_matter_newest ON audit_matter (agency, started_at, id);
CREATE INDEX audit_matter_number ON audit_matter (agency, number);
CREATE INDEX audit_matter_version ON audit_matter (agency, process, version_, started_at);

-- Searches that somebody wants again.
CREATE TABLE audit_search (
    id       varchar(40)              NOT NULL PRIMARY KEY,
    actor    varchar(40)              NOT NULL,
    agency   varchar(40)              NOT NULL,
    name     varchar(80)              NOT NULL,
    -- the query part of the address, as the view writes it
    query_   varchar(1000)            NOT NULL,
    saved_at timestamp with time zone NOT NULL
);

CREATE INDEX audit_search_of_actor ON audit_search (actor, saved_at);
