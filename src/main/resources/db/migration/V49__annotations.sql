-- Annotations of the Prüfung stand beside its questions: they want no answer, and can be withdrawn.
ALTER TABLE audit_question ADD COLUMN kind varchar(20) DEFAULT 'question' NOT NULL;
ALTER TABLE audit_question ADD COLUMN withdrawn_at timestamp with time zone;
