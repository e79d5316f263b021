-- The trail: one row for each transaction and chain. docs/trail-format.md describes every field.
CREATE TABLE audit_entry (
    chain    varchar(64)              NOT NULL,
    seq      bigint                   NOT NULL,
    at       timestamp with time zone NOT NULL,
    -- null for what belongs to no agency
    agency   varchar(40),
    actor    varchar(40)              NOT NULL,
    previous char(64)                 NOT NULL,
    hash     char(64)                 NOT NULL,
    -- canonical JSON (RFC 8785); the hash is taken over its UTF-8 bytes
    content  varchar(10000000)        NOT NULL,
    -- refuses forks: two transactions can never both write the same place
    PRIMARY KEY (chain, seq)
);

-- Chains that have no row of their own to lock.
CREATE TABLE audit_chain (
    name varchar(64) NOT NULL PRIMARY KEY
);

INSERT INTO audit_chain (name) VALUES ('system');
