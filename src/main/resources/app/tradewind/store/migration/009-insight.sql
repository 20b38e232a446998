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
-- What the figures ask of every contact and every address, without the rows themselves: a tenth of the pages. The day of
-- entry stands first, so that new contacts go to the end of the index, and no search takes it for its own.
CREATE INDEX contact_census ON contact
    (created_at, deleted_at, stage, channel, first_contact_at, last_contact_at, country, company_id);
CREATE INDEX address_census ON address (contact_id, verdict, kind, bounce, suppressed, checked_at);
