-- Dossiers that were frozen. Rows are added, never changed or deleted: a correction is a further version.
CREATE TABLE dossier (
    agency    varchar(40) NOT NULL,
    year_     integer     NOT NULL,
    version_  integer     NOT NULL,
    -- version of the template that it was written by
    template  integer     NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    -- why there is a further version; nothing for the first
    reason    varchar(20),
    -- of the content's UTF-8 bytes
    sha256    char(64)    NOT NULL,
    -- canonical JSON
    content   text        NOT NULL,
    PRIMARY KEY (agency, year_, version_)
);

-- What can be taken along of them, as it was written then.
CREATE TABLE dossier_document (
    agency   varchar(40) NOT NULL,
    year_    integer     NOT NULL,
    version_ integer     NOT NULL,
    -- pdf, odt, csv
    format   varchar(10) NOT NULL,
    language varchar(10) NOT NULL,
    sha256   char(64)    NOT NULL,
    -- base64
    bytes_   text        NOT NULL,
    PRIMARY KEY (agency, year_, version_, format, language)
);

-- Order and words of an agency's dossiers. Rows are added, never changed or deleted: the newest version counts.
CREATE TABLE dossier_section (
    agency          varchar(40)  NOT NULL,
    version_        integer      NOT NULL,
    place           integer      NOT NULL,
    part            varchar(20)  NOT NULL,
    heading_german  varchar(100) NOT NULL,
    heading_english varchar(100) NOT NULL,
    heading_turkish varchar(100) NOT NULL,
    intro_german    varchar(600) NOT NULL,
    intro_english   varchar(600) NOT NULL,
    intro_turkish   varchar(600) NOT NULL,
    released_at     timestamp with time zone NOT NULL,
    PRIMARY KEY (agency, version_, place)
);
