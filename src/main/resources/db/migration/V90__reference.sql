-- What an agency has of its own in the lists that forms offer: own values, and shared ones in other words or retired.
-- Rows are added, never changed or deleted: the newest version of a code counts, the older ones say what was before.
CREATE TABLE reference_value (
    agency      varchar(40)  NOT NULL,
    -- handlungsfeld, sozialraum, thema …
    list_       varchar(40)  NOT NULL,
    code        varchar(63)  NOT NULL,
    version_    integer      NOT NULL,
    german      varchar(100) NOT NULL,
    -- empty: read in German
    english     varchar(100) NOT NULL,
    turkish     varchar(100) NOT NULL,
    -- what it was called before
    formerly    varchar(100) NOT NULL,
    -- first day on which it is offered, and first day on which it is offered no more
    valid_from  date,
    valid_until date,
    position_   integer      NOT NULL,
    PRIMARY KEY (agency, list_, code, version_)
);

INSERT INTO reference_value (agency, list_, code, version_, german, english, turkish, formerly, position_)
SELECT agency, 'sozialraum', code, 1, name, name, name, '', 10 FROM social_space;

DROP TABLE social_space;
