-- Pictures that stay with a contact: of its card, of a face, a firm's sign. The bytes lie in evidence. Books from before
-- have none.
CREATE TABLE picture (
    id          INTEGER PRIMARY KEY,
    contact_id  INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    evidence_id INTEGER NOT NULL REFERENCES evidence (id),
    kind        TEXT NOT NULL CHECK (kind IN ('CARD', 'PHOTO', 'LOGO'))
);
CREATE INDEX picture_by_contact ON picture (contact_id);
CREATE INDEX picture_by_evidence ON picture (evidence_id);
