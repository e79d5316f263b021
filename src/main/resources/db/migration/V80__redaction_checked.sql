-- Behind a redaction everything is searched once for the text; what that gave stays with it. Null where a text went by itself.
ALTER TABLE audit_redaction ADD COLUMN columns_searched bigint;
ALTER TABLE audit_redaction ADD COLUMN files_searched bigint;
-- names of columns and kinds of files that still held it, comma separated; empty for none
ALTER TABLE audit_redaction ADD COLUMN left_in varchar(4000);
