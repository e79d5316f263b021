-- Drafts that a second person has released for a day to come. It holds for the draft as it was sent: once the draft is
-- another, the plan is void.
CREATE TABLE catalogue_planned_release (
    draft      varchar(36)  NOT NULL PRIMARY KEY REFERENCES catalogue_draft (id) ON DELETE CASCADE,
    revision   integer      NOT NULL,
    release_at timestamp with time zone NOT NULL,
    planned_by varchar(40)  NOT NULL,
    -- key of the sentence why it was not released when the time had come
    hindered   varchar(100)
);
