-- What became of a draft on its way to release, each time: sent, taken back, given back, released, discarded. With the
-- words of whoever decided, which the trail does not keep.
CREATE TABLE catalogue_draft_decision (
    draft      varchar(36) NOT NULL REFERENCES catalogue_draft (id) ON DELETE CASCADE,
    revision   integer     NOT NULL,
    what       varchar(20) NOT NULL,
    decided_by varchar(40) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    reason     varchar(40),
    note       varchar(280),
    PRIMARY KEY (draft, revision)
);

-- What waits now was sent by somebody.
INSERT INTO catalogue_draft_decision (draft, revision, what, decided_by, decided_at, reason, note)
SELECT id, revision, 'sent', sent_by, changed_at, reason, note FROM catalogue_draft
WHERE state = 'sent' AND sent_by IS NOT NULL;
