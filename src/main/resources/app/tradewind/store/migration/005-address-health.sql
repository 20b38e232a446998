-- What a verifier or finder said of an address, by whom and when. Imports of before this version kept the verdict only,
-- among the reasons: NULL. Kept by the journal with the rest of the row, so every column may be NULL.
ALTER TABLE address ADD COLUMN imported_verdict TEXT
    CHECK (imported_verdict IN ('UNKNOWN', 'VALID', 'RISKY', 'INVALID'));
ALTER TABLE address ADD COLUMN imported_by TEXT;
ALTER TABLE address ADD COLUMN imported_at INTEGER;
CREATE INDEX address_by_check ON address (checked_at);

-- What DNS said of the domains that the book writes to, for all addresses of a domain; facts of the world, which no undo
-- takes back. waiting_since: to be asked as soon as there is a connection.
CREATE TABLE mail_domain (
    domain        TEXT PRIMARY KEY,
    route         TEXT NOT NULL DEFAULT 'NO_ANSWER' CHECK (route IN ('EXCHANGER', 'IMPLICIT', 'NULL_MX', 'NO_MAIL',
        'NO_DOMAIN', 'FAILED', 'NO_ANSWER')),
    exchangers    TEXT NOT NULL DEFAULT '',
    checked_at    INTEGER,
    waiting_since INTEGER,
    tries         INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX mail_domain_waiting ON mail_domain (waiting_since) WHERE waiting_since IS NOT NULL;

-- What there is to clean up, found without a look at every address.
CREATE INDEX address_invalid ON address (id) WHERE verdict = 'INVALID';
CREATE INDEX address_risky ON address (id) WHERE verdict = 'RISKY';
CREATE INDEX address_returned ON address (id) WHERE bounce <> 'NONE';
CREATE INDEX address_suppressed ON address (id) WHERE suppressed = 1;
