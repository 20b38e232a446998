-- What persons asked for by their rights, with the day by which it is answered (GDPR art. 12(3)). Books from before this
-- version noted none.
CREATE TABLE person_request (
    id          INTEGER PRIMARY KEY,
    contact_id  INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL CHECK (kind IN ('ACCESS', 'ERASURE', 'OBJECTION', 'CORRECTION')),
    received_at INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    done_at     INTEGER,
    note        TEXT NOT NULL DEFAULT ''
);
CREATE INDEX person_request_by_contact ON person_request (contact_id);
CREATE INDEX person_request_open ON person_request (due_at, kind, contact_id) WHERE done_at IS NULL;
-- The key of the hashes is there from the first day of a book, so that a copy of it that is put back knows those who were
-- erased since.
INSERT OR IGNORE INTO book_setting (key, value) VALUES ('suppression.secret', lower(hex(randomblob(32))));
