-- The user's own closed days, on which no letter shall arrive; country NULL: everywhere. Books from before have none.
CREATE TABLE closed_day (
    id         INTEGER PRIMARY KEY,
    country    TEXT,
    -- days in the form 2026-01-31 by the buyer's own date, both included
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL,
    every_year INTEGER NOT NULL DEFAULT 0,
    name       TEXT NOT NULL DEFAULT ''
);

-- What holds for a whole mailing. A mailing of before this version has no row: no exclusions, no steps.
CREATE TABLE mailing_terms (
    id               INTEGER PRIMARY KEY REFERENCES mailing (id),
    stop_company     INTEGER NOT NULL DEFAULT 1,
    paused           INTEGER NOT NULL DEFAULT 0,
    -- who is left out: written to in the last so many days (0: nobody), and these kinds
    quiet_days       INTEGER NOT NULL DEFAULT 0,
    skip_customers   INTEGER NOT NULL DEFAULT 0,
    skip_competitors INTEGER NOT NULL DEFAULT 0,
    skip_complained  INTEGER NOT NULL DEFAULT 0
);

-- The follow-ups of a mailing. Position 2 is the first one: the mailing itself is the first step.
CREATE TABLE sequence_step (
    id          INTEGER PRIMARY KEY,
    mailing_id  INTEGER NOT NULL REFERENCES mailing (id),
    position    INTEGER NOT NULL CHECK (position >= 2),
    template_id INTEGER NOT NULL REFERENCES template (id),
    -- the recipient's working days since the letter before
    gap_days    INTEGER NOT NULL CHECK (gap_days >= 1),
    -- whether it answers the letter before instead of beginning a new thread
    same_thread INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX sequence_step_by_mailing ON sequence_step (mailing_id, position);

-- The letters of a step are a mailing of their own, made when the first of them is due.
ALTER TABLE mailing ADD COLUMN follows INTEGER REFERENCES mailing (id);
ALTER TABLE mailing ADD COLUMN step INTEGER NOT NULL DEFAULT 1;
CREATE INDEX mailing_by_sequence ON mailing (follows, step) WHERE follows IS NOT NULL;

-- Whom the user took out of a sequence by hand; replies, bounces and the rest are read from where they stand.
CREATE TABLE sequence_stop (
    id         INTEGER PRIMARY KEY,
    mailing_id INTEGER NOT NULL REFERENCES mailing (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    at         INTEGER NOT NULL
);
CREATE INDEX sequence_stop_by_contact ON sequence_stop (contact_id, mailing_id);

-- The Message-IDs of the letters before it in its thread, oldest first (RFC 5322, section 3.6.4); empty: it begins one.
ALTER TABLE letter ADD COLUMN thread TEXT NOT NULL DEFAULT '';
CREATE INDEX letter_by_message ON letter (message_id) WHERE message_id <> '';
