-- Why words of a short note may stay that the guard warns of: path of the note and code of the reason, as JSON.
ALTER TABLE task_draft ADD COLUMN reasons varchar(4000) DEFAULT '{}' NOT NULL;
