-- After its time an entry tells nothing any more; hash and place in the log stay.
ALTER TABLE audit_entry ALTER COLUMN content DROP NOT NULL;

-- What an agency has instead of the usual periods.
CREATE TABLE retention_period (
    agency  varchar(40) NOT NULL,
    -- vorgang, kurznotiz, entwurf
    object_ varchar(20) NOT NULL,
    -- ISO 8601: P5Y, P30D
    kept    varchar(20) NOT NULL,
    PRIMARY KEY (agency, object_)
);

-- The year whose 1 January was the last one to be looked at.
CREATE TABLE retention_year (
    agency varchar(40) NOT NULL PRIMARY KEY,
    year_  integer     NOT NULL
);

