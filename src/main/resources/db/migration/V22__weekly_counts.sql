-- What remains of matters that are only counted: no row of a matter, nothing finer than a week.
CREATE TABLE weekly_count (
    agency  varchar(40)  NOT NULL,
    process varchar(255) NOT NULL,
    -- ISO week, 2026-W07
    week_   varchar(8)   NOT NULL,
    -- codes by key, sorted: beratung_ergebnis=geklaert;dienst_typ=kita
    what    varchar(500) NOT NULL,
    count_  bigint       NOT NULL,
    PRIMARY KEY (agency, process, week_, what)
);

-- Patterns that were reported: the same one is not reported again while it is new.
CREATE TABLE weekly_pattern (
    agency   varchar(40)  NOT NULL,
    process  varchar(255) NOT NULL,
    what     varchar(500) NOT NULL,
    week_    varchar(8)   NOT NULL,
    PRIMARY KEY (agency, process, what)
);
