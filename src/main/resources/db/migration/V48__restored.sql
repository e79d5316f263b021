-- The database was found to be older than what had been sealed.
CREATE TABLE audit_restored (
    -- size of the largest seal known before; sizes up to this one are never sealed again
    lost bigint                   NOT NULL PRIMARY KEY,
    -- how far the log went then
    kept bigint                   NOT NULL,
    at   timestamp with time zone NOT NULL
);
