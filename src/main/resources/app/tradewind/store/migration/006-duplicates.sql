-- A merged contact or company stays as a row that nobody sees: what could not move with it (the same address twice, a
-- second letter of one mailing) stays with it, and taking the merge back finds everything where it was.
ALTER TABLE contact ADD COLUMN merged_into INTEGER;
ALTER TABLE company ADD COLUMN merged_into INTEGER;
CREATE INDEX contact_by_merge ON contact (merged_into) WHERE merged_into IS NOT NULL;

-- Taking a step back from beneath later ones asks what became of a row since.
CREATE INDEX change_entry_by_row ON change_entry (tbl, row_id, seq) WHERE op <> 'I';

-- Two of whom the user said that they are not one. The smaller id first.
CREATE TABLE not_duplicate (
    id    INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL CHECK (kind IN ('CONTACT', 'COMPANY')),
    one   INTEGER NOT NULL,
    other INTEGER NOT NULL,
    at    INTEGER NOT NULL,
    CHECK (one < other),
    UNIQUE (kind, one, other)
);

-- What the last scan of the whole book found; found again at any time, so it is no part of what is undone.
CREATE TABLE duplicate_scan (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    at        INTEGER NOT NULL,
    contacts  INTEGER NOT NULL,
    companies INTEGER NOT NULL
);
CREATE TABLE duplicate_group (
    id      INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (kind IN ('CONTACT', 'COMPANY')),
    -- in hundredths
    score   INTEGER NOT NULL,
    reasons TEXT NOT NULL
);
CREATE TABLE duplicate_member (
    group_id INTEGER NOT NULL REFERENCES duplicate_group (id) ON DELETE CASCADE,
    member   INTEGER NOT NULL,
    PRIMARY KEY (group_id, member)
) WITHOUT ROWID;
CREATE INDEX duplicate_member_by_member ON duplicate_member (member);
