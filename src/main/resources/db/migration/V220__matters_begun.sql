-- What came of a proposal: matters of one process that began in one Sozialraum.
CREATE INDEX matter_begun ON matter (agency, process, social_space, started_at);
