-- What a channel cost, as the user enters it; the amount is a decimal in words, never rounded. Books from before have
-- none.
CREATE TABLE channel_cost (
    id         INTEGER PRIMARY KEY,
    channel    TEXT NOT NULL
        CHECK (channel IN ('UNKNOWN', 'WEBSITE', 'PLATFORM', 'SOCIAL', 'FAIR', 'CUSTOMS', 'REFERRAL', 'OTHER')),
    occasion   TEXT NOT NULL DEFAULT '',
    amount     TEXT NOT NULL,
    currency   TEXT NOT NULL CHECK (length(currency) = 3),
    -- the day in the form 2026-01-31: a payment has a date, not a moment
    spent_on   TEXT NOT NULL,
    note       TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
);
-- Answers are few among all that happened; who answered, and when, is read from here alone.
CREATE INDEX interaction_reply ON interaction (at, contact_id) WHERE kind = 'REPLY';
