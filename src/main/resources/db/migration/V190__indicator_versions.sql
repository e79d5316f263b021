-- Indicators that an agency has made, or made anew from those that come with the program. Rows are added, never changed
-- or deleted: the newest version of an indicator counts, the older ones say by which formula a figure was made.
CREATE TABLE indicator_version (
    agency          varchar(40)   NOT NULL,
    id              varchar(20)   NOT NULL,
    version_        integer       NOT NULL,
    formula_version integer       NOT NULL,
    handlungsfeld   varchar(63)   NOT NULL,
    unit            varchar(20)   NOT NULL,
    -- of the Wirkungstreppe
    step_           integer       NOT NULL,
    together        varchar(40),
    -- atleast, atmost, within, rising, none
    target          varchar(10)   NOT NULL,
    target_from     numeric(20, 6),
    target_to       numeric(20, 6),
    -- keys, with a blank between; empty for all
    processes       varchar(1000) NOT NULL,
    formula         varchar(8000) NOT NULL,
    name_german     varchar(100)  NOT NULL,
    name_english    varchar(100)  NOT NULL,
    name_turkish    varchar(100)  NOT NULL,
    words_german    varchar(600)  NOT NULL,
    words_english   varchar(600)  NOT NULL,
    words_turkish   varchar(600)  NOT NULL,
    reading_german  varchar(600)  NOT NULL,
    reading_english varchar(600)  NOT NULL,
    reading_turkish varchar(600)  NOT NULL,
    released_at     timestamp with time zone NOT NULL,
    PRIMARY KEY (agency, id, version_)
);
