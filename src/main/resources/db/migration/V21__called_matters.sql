-- Which matter called this one as part of its work.
ALTER TABLE matter ADD COLUMN called_by varchar(64);

CREATE INDEX matter_called_by ON matter (called_by);
