-- Failed sign-ins by account and by address, for all nodes. What was typed may be a password: only keyed hashes are
-- kept, those of accounts that exist and of names that nobody has alike, and an hour after the last failure nothing.
CREATE TABLE sign_in_failure (
    id        VARCHAR(64) PRIMARY KEY,
    failures  INTEGER     NOT NULL,
    last_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    -- the last but one: a failure that turns out to be none is taken back
    before_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX sign_in_failure_by_age ON sign_in_failure (last_at);

-- At most one row: the key of those hashes.
CREATE TABLE sign_in_key (
    id     INTEGER     PRIMARY KEY CHECK (id = 1),
    secret VARCHAR(64) NOT NULL
);
