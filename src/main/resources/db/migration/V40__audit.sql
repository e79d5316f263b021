-- The trail: one row for each transaction and chain. docs/trail-format.md describes every field.
CREATE TABLE audit_entry (
    chain     varchar(64)              NOT NULL,
    seq       bigint                   NOT NULL,
    at        timestamp with time zone NOT NULL,
    -- null for what belongs to no agency
    agency    varchar(40),
    actor     varchar(40)              NOT NULL,
    previous  char(64)                 NOT NULL,
    -- RFC 6962's leaf hash of the content
    hash      char(64)                 NOT NULL,
    -- canonical JSON (RFC 8785); never changes
    content   varchar(10000000)        NOT NULL,
    -- JSON: the values behind the commitments in the content, with their salts; redaction takes them away
    disclosed varchar(1000000),
    -- place in the log; null until the sequencer comes by
    log_index bigint,
    -- refuses forks: two transactions can never both write the same place
    PRIMARY KEY (chain, seq)
);

-- Finds what is not sequenced yet, and keeps two entries from one place in the log.
CREATE UNIQUE INDEX audit_entry_in_log ON audit_entry (log_index);
CREATE INDEX audit_entry_of_agency ON audit_entry (agency, log_index);

-- Chains that have no row of their own to lock: made when first written to.
CREATE TABLE audit_chain (
    name varchar(64) NOT NULL PRIMARY KEY
);

-- The log's tree (RFC 6962) in tiles of up to 256 hashes (C2SP tlog-tiles); hashes in hexadecimal digits, one after
-- the other.
CREATE TABLE audit_tile (
    level_ integer        NOT NULL,
    tile   bigint         NOT NULL,
    hashes varchar(16384) NOT NULL,
    PRIMARY KEY (level_, tile)
);

-- Signed sizes of the log. The key refuses a second root for one size.
CREATE TABLE audit_checkpoint (
    size_ bigint                   NOT NULL PRIMARY KEY,
    root  char(64)                 NOT NULL,
    at    timestamp with time zone NOT NULL,
    -- C2SP tlog-checkpoint in a signed note
    note  varchar(4000)            NOT NULL
);

-- Keys that sign the log, one after another; the last one counts. Chain 'system' tells the same, for whoever verifies.
CREATE TABLE audit_key (
    position integer                  NOT NULL PRIMARY KEY,
    vkey     varchar(200)             NOT NULL,
    since    timestamp with time zone NOT NULL
);

-- Where seals have gone, the last one for each place.
CREATE TABLE audit_sending (
    place_     varchar(300)             NOT NULL PRIMARY KEY,
    size_      bigint                   NOT NULL,
    at         timestamp with time zone NOT NULL,
    -- 'ok', or what went wrong in a word
    result     varchar(40)              NOT NULL,
    -- when it last went well, and up to where
    ok_at      timestamp with time zone,
    ok_size    bigint,
    -- signatures that witnesses added
    cosignature varchar(4000)
);
