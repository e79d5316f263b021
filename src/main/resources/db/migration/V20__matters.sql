-- The matters of all agencies, one row each; written in the engine's transaction.
CREATE TABLE matter (
    id            varchar(64)              NOT NULL PRIMARY KEY,
    agency        varchar(40)              NOT NULL,
    number        varchar(40)              NOT NULL,
    process       varchar(255)             NOT NULL,
    version       varchar(255)             NOT NULL,
    title         varchar(300)             NOT NULL,
    social_space  varchar(40)              NOT NULL,
    state         varchar(10)              NOT NULL,
    end_code      varchar(64),
    priority      varchar(10)              NOT NULL,
    started_at    timestamp with time zone NOT NULL,
    closed_at     timestamp with time zone,
    -- lower case: number, title and name of the Sozialraum
    search        varchar(600)             NOT NULL,
    -- JSON: everything answered and decided so far
    known         varchar(1000000)         NOT NULL,
    CONSTRAINT matter_number UNIQUE (agency, number)
);

CREATE INDEX matter_newest ON matter (agency, started_at, id);
-- The list opens on what is running: it must not read through the closed ones.
CREATE INDEX matter_newest_by_state ON matter (agency, state, started_at, id);

-- The last number given, without gaps, within agency, kind of number and year.
CREATE TABLE matter_last_number (
    agency varchar(40) NOT NULL,
    prefix varchar(10) NOT NULL,
    year_  integer     NOT NULL,
    last_  bigint      NOT NULL,
    PRIMARY KEY (agency, prefix, year_)
);

CREATE TABLE social_space (
    agency varchar(40)  NOT NULL,
    code   varchar(40)  NOT NULL,
    name   varchar(100) NOT NULL,
    PRIMARY KEY (agency, code)
);
