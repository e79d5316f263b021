-- Who may sign in. An account is known everywhere else by its pseudonym (id) alone.
CREATE TABLE agency (
    id   VARCHAR(40)  PRIMARY KEY,
    name VARCHAR(100) NOT NULL
);

CREATE TABLE account (
    id            VARCHAR(40)  PRIMARY KEY,
    name          VARCHAR(40)  NOT NULL,
    agency        VARCHAR(40)  NOT NULL REFERENCES agency (id),
    password_hash VARCHAR(200) NOT NULL,
    -- 'demo': made for trying out; profile production refuses to start beside one. 'set-up': the first administrator.
    origin        VARCHAR(10)  NOT NULL,
    created_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT account_name UNIQUE (name)
);

CREATE INDEX account_by_agency ON account (agency);

CREATE TABLE account_role (
    account VARCHAR(40) NOT NULL REFERENCES account (id),
    role    VARCHAR(20) NOT NULL,
    PRIMARY KEY (account, role)
);

-- At most one row: the token with which the first administrator is made. Only its hash is kept.
CREATE TABLE set_up_token (
    id          INTEGER     PRIMARY KEY CHECK (id = 1),
    hash        VARCHAR(64) NOT NULL,
    valid_until TIMESTAMP WITH TIME ZONE NOT NULL
);
