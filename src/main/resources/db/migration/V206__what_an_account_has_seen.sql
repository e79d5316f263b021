-- What the program shows an account by itself only once, such as the walk over the editor.
CREATE TABLE account_seen (
    account varchar(40) NOT NULL,
    what    varchar(40) NOT NULL,
    PRIMARY KEY (account, what)
);
