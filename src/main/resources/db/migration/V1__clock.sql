-- How far the product's clock is ahead of the machine's, where it may be moved (demonstration, tests). At most one row.
CREATE TABLE clock_offset (
    id     integer NOT NULL PRIMARY KEY CHECK (id = 1),
    millis bigint  NOT NULL
);
