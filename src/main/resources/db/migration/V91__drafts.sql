-- Redesigns of a process package that nobody works with yet. What became of them, and who decided, is in the trail.
CREATE TABLE catalogue_draft (
    id          varchar(36)  NOT NULL PRIMARY KEY,
    agency      varchar(40)  NOT NULL,
    process     varchar(100) NOT NULL,
    -- the version it began with
    base        varchar(64)  NOT NULL,
    state       varchar(20)  NOT NULL,
    -- counts what was saved; who saves says which one they saw
    revision    integer      NOT NULL,
    changed_by  varchar(40)  NOT NULL,
    changed_at  timestamp with time zone NOT NULL,
    sent_by     varchar(40),
    reason      varchar(40),
    note        varchar(280),
    -- the version it became
    released    varchar(64)
);

CREATE INDEX catalogue_draft_of_agency ON catalogue_draft (agency, state, process);

-- Each file as it was from that revision on; the newest one of a name counts, no content means it was taken out.
CREATE TABLE catalogue_draft_file (
    draft      varchar(36)  NOT NULL REFERENCES catalogue_draft (id) ON DELETE CASCADE,
    name       varchar(200) NOT NULL,
    revision   integer      NOT NULL,
    content    text,
    changed_by varchar(40)  NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    PRIMARY KEY (draft, name, revision)
);
