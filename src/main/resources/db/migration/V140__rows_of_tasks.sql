-- Which row of a list a task is about, where its step is repeated for each of them.
ALTER TABLE task_card ADD COLUMN row_list varchar(255);
ALTER TABLE task_card ADD COLUMN row_at integer;
ALTER TABLE task_card ADD COLUMN row_field varchar(255);
ALTER TABLE task_card ADD COLUMN row_code varchar(255);
