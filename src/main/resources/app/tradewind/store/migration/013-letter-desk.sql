-- Follow-ups are counted: the purposes grow by two. A CHECK cannot be altered, so the column is made anew.
ALTER TABLE template ADD COLUMN aim TEXT NOT NULL DEFAULT 'FIRST' CHECK (aim IN ('FIRST', 'FOLLOW_UP', 'FOLLOW_UP_2',
    'FOLLOW_UP_3', 'AFTER_FAIR', 'QUOTATION', 'SAMPLE', 'REACTIVATION', 'THANKS', 'CONSENT_REQUEST'));
UPDATE template SET aim = purpose;
ALTER TABLE template DROP COLUMN purpose;
ALTER TABLE template RENAME COLUMN aim TO purpose;
-- Templates of one family say the same in different languages. 0, also in books of before: it stands alone.
ALTER TABLE template ADD COLUMN family INTEGER NOT NULL DEFAULT 0;
-- Files of a text, as JSON: name, mediaType, size, content (a row of letter_content), cid (of a picture in the text).
ALTER TABLE template_version ADD COLUMN files TEXT NOT NULL DEFAULT '[]';
ALTER TABLE letter ADD COLUMN files TEXT NOT NULL DEFAULT '[]';
-- Of which template's which version a letter was merged; letters of before: that of their mailing.
ALTER TABLE letter ADD COLUMN text_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE letter ADD COLUMN text_version INTEGER NOT NULL DEFAULT 0;
-- The bytes of those files, once each. They are never changed, so the journal does not note them.
CREATE TABLE letter_content (
    id     INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size   INTEGER NOT NULL,
    bytes  BLOB NOT NULL
);

-- Words kept under an abbreviation. An empty language: for letters of every language.
CREATE TABLE snippet (
    id           INTEGER PRIMARY KEY,
    abbreviation TEXT NOT NULL,
    language     TEXT NOT NULL DEFAULT '',
    html         TEXT NOT NULL,
    updated_at   INTEGER NOT NULL,
    UNIQUE (abbreviation, language)
);

-- What the spelling check shall know beyond its dictionaries, and dictionaries that the user added.
CREATE TABLE spelling_word (
    id   INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
);
CREATE TABLE spelling_dictionary (
    id       INTEGER PRIMARY KEY,
    language TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    affixes  BLOB NOT NULL,
    words    BLOB NOT NULL
);
