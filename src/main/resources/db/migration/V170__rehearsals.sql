-- How the invented courses go on a draft, beside the version it began with: the last rehearsal of each draft.
CREATE TABLE rehearsal (
    draft        varchar(36)  NOT NULL PRIMARY KEY REFERENCES catalogue_draft (id) ON DELETE CASCADE,
    -- of the draft's files and of the version it began with: once they are others, the rehearsal is of the past
    fingerprint  varchar(64)  NOT NULL,
    rehearsed_at timestamp with time zone NOT NULL,
    rehearsed_by varchar(40)  NOT NULL,
    courses      text         NOT NULL
);
