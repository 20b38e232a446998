-- What a change of stage or grade led from and to, and what brought it about: HAND, LETTER, REPLY, IMPORT:number,
-- RULE:name. Lines of before this version say nothing of it: NULL.
ALTER TABLE interaction ADD COLUMN was TEXT;
ALTER TABLE interaction ADD COLUMN became TEXT;
ALTER TABLE interaction ADD COLUMN cause TEXT;
-- Since when a contact is in its stage, and who graded it last, without a look at its other lines.
CREATE INDEX interaction_turns ON interaction (contact_id, kind, at) WHERE kind IN ('STAGE', 'GRADE');
-- The stages are edited, and the journal knows a row by its number.
ALTER TABLE stage ADD COLUMN id INTEGER;
UPDATE stage SET id = rowid;
CREATE UNIQUE INDEX stage_by_id ON stage (id);
-- How long a stage may last is the user's: any of them may be asked for what stands still.
DROP INDEX contact_by_standstill;
CREATE INDEX contact_by_standstill ON contact (stage, last_contact_at, grade, deleted_at)
    WHERE deleted_at IS NULL AND last_contact_at IS NOT NULL;
