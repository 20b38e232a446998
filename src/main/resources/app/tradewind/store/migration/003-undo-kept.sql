-- Contacts that an import, when it was taken back, left as they were because a later step had changed them. Imports of
-- before this version are not among them: what they left stays.
CREATE TABLE undo_kept (
    change_set INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    PRIMARY KEY (contact_id, change_set)
) WITHOUT ROWID;
