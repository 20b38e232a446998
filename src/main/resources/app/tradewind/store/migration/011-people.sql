-- Who of a company's people is written to first. NULL: nobody was chosen, also in books of before this version.
ALTER TABLE company ADD COLUMN main_contact_id INTEGER;

-- Files that stay with a contact: a price list, a drawing, a contract. The same bytes are kept once, whoever they belong
-- to; they are not noted by the journal, so that a large file does not stand in the book twice.
CREATE TABLE attachment_content (
    id     INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size   INTEGER NOT NULL,
    bytes  BLOB NOT NULL
);
CREATE TABLE attachment (
    id         INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    content_id INTEGER NOT NULL REFERENCES attachment_content (id),
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    added_at   INTEGER NOT NULL
);
CREATE INDEX attachment_by_contact ON attachment (contact_id, added_at);
CREATE INDEX attachment_by_content ON attachment (content_id);

-- The user's own fields with their kinds. Values of other names, and all of books of before this version, are texts.
CREATE TABLE custom_field (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL DEFAULT 'TEXT' CHECK (kind IN ('TEXT', 'NUMBER', 'DATE', 'YES_NO', 'CHOICE', 'LINK')),
    -- one a line
    choices  TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
);
