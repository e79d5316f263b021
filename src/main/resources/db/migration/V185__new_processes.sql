-- A draft may be of a process that there was not before: it began with no version.
ALTER TABLE catalogue_draft ALTER COLUMN base DROP NOT NULL;
