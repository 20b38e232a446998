-- What the user answered about himself, where a rule needs a fact that no file tells. Books of before this version have
-- no answers: the rules ask.
CREATE TABLE sender_fact (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    who   TEXT NOT NULL DEFAULT '',
    at    INTEGER NOT NULL
);

-- Country profiles that the user corrected: the whole profile as JSON, used instead of ours until it is put back.
CREATE TABLE profile_override (
    id      INTEGER PRIMARY KEY,
    country TEXT NOT NULL UNIQUE,
    profile TEXT NOT NULL,
    reason  TEXT NOT NULL DEFAULT '',
    who     TEXT NOT NULL DEFAULT '',
    at      INTEGER NOT NULL
);
