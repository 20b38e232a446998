-- Who turned to whom: IN from the contact, OUT to it. What was written before does not say: NULL.
ALTER TABLE interaction ADD COLUMN direction TEXT CHECK (direction IN ('IN', 'OUT'));
-- import:N finds what an import made by its number; contacts from before are found by the journal.
CREATE INDEX contact_by_import ON contact (import_run_id) WHERE import_run_id IS NOT NULL;
