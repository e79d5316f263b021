-- Locked: nobody signs in with it any more, by whatever way; what it did stays its own.
ALTER TABLE account ADD COLUMN locked_at TIMESTAMP WITH TIME ZONE;

-- The password was given by somebody else: it opens nothing but the page on which it is changed.
ALTER TABLE account ADD COLUMN password_due BOOLEAN DEFAULT FALSE NOT NULL;
