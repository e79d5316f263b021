-- The night in which trail and engine were compared last.
CREATE TABLE audit_reconciled (
    agency varchar(40) NOT NULL PRIMARY KEY,
    night  date        NOT NULL
);
