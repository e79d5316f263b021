-- Open tasks as lists show them. Orders are whole numbers and all ascending, so that every list is a range of one index.
CREATE TABLE task_card (
    id                varchar(64)              NOT NULL PRIMARY KEY,
    agency            varchar(40)              NOT NULL,
    -- whose list it is on: 'role:mediation' while free, 'actor:k-7f3a91c2' once taken
    pile              varchar(60)              NOT NULL,
    matter            varchar(64)              NOT NULL,
    matter_number     varchar(40)              NOT NULL,
    matter_title      varchar(300)             NOT NULL,
    social_space      varchar(40)              NOT NULL,
    social_space_name varchar(100)             NOT NULL,
    process           varchar(255)             NOT NULL,
    version           varchar(255)             NOT NULL,
    element           varchar(255)             NOT NULL,
    name              varchar(255)             NOT NULL,
    role              varchar(20)              NOT NULL,
    assignee          varchar(40),
    party             varchar(10),
    party_type        varchar(64),
    form              varchar(255),
    created_at        timestamp with time zone NOT NULL,
    due_at            timestamp with time zone,
    remind_at         timestamp with time zone,
    -- when the deadline has to be looked at next; null when there is nothing more to tell
    watch_at          timestamp with time zone,
    reminded          boolean                  NOT NULL,
    escalated         boolean                  NOT NULL,
    priority          varchar(10)              NOT NULL,
    -- milliseconds of the deadline; the greatest number without one
    due_order         bigint                   NOT NULL,
    -- negative milliseconds: newest first
    created_order     bigint                   NOT NULL,
    -- 0 hoch, 1 mittel, 2 normal
    urgency           integer                  NOT NULL,
    search_matter     varchar(600)             NOT NULL,
    search_task       varchar(255)             NOT NULL
);

CREATE INDEX task_card_due ON task_card (agency, pile, due_order, id);
CREATE INDEX task_card_created ON task_card (agency, pile, created_order, id);
CREATE INDEX task_card_urgency ON task_card (agency, pile, urgency, due_order, id);
CREATE INDEX task_card_escalated ON task_card (agency, escalated, due_order, id);
CREATE INDEX task_card_matter ON task_card (matter);
CREATE INDEX task_card_watch ON task_card (watch_at);

-- Tasks that are no longer open, so that whoever comes second is told why.
CREATE TABLE task_gone (
    id      varchar(64)              NOT NULL PRIMARY KEY,
    agency  varchar(40)              NOT NULL,
    role    varchar(20)              NOT NULL,
    outcome varchar(10)              NOT NULL,
    gone_at timestamp with time zone NOT NULL
);

CREATE INDEX task_gone_at ON task_gone (gone_at);

-- Half-filled answers, one row for each task and actor.
CREATE TABLE task_draft (
    task     varchar(64)              NOT NULL,
    actor    varchar(40)              NOT NULL,
    agency   varchar(40)              NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    answers  varchar(1000000)         NOT NULL,
    PRIMARY KEY (task, actor)
);
