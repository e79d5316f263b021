-- How far the demonstration courses have been played: an interrupted first start goes on where it stopped.
CREATE TABLE demo_course (
    position       INTEGER      NOT NULL PRIMARY KEY,
    scenario       VARCHAR(20)  NOT NULL,
    agency         VARCHAR(40)  NOT NULL,
    started_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    matter_number  VARCHAR(30),
    next_step      INTEGER      NOT NULL,
    step_count     INTEGER      NOT NULL
);
