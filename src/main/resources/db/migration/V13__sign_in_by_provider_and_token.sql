-- Accounts that an identity provider vouches for (OpenID Connect): no password of ours, known by their subject.
ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL;

-- SHA-256 of issuer and subject in hex: enough to know an account again, and nothing that names a person.
ALTER TABLE account ADD COLUMN subject VARCHAR(64);
ALTER TABLE account ADD CONSTRAINT account_subject UNIQUE (subject);

-- What a program shows instead of a password. Only the hash is kept; the token itself is seen once.
CREATE TABLE access_token (
    id          VARCHAR(36) PRIMARY KEY,
    account     VARCHAR(40) NOT NULL REFERENCES account (id),
    hash        VARCHAR(64) NOT NULL,
    purpose     VARCHAR(20) NOT NULL,
    created_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    valid_until TIMESTAMP WITH TIME ZONE NOT NULL,
    last_used   DATE,
    CONSTRAINT access_token_hash UNIQUE (hash)
);

CREATE INDEX access_token_by_account ON access_token (account);
