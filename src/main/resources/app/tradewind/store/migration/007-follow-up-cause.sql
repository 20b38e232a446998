-- Which rule of the board a follow-up stands for, so that a line that was put off or done does not come back. What was
-- there before was set by hand or by an import: HAND.
ALTER TABLE follow_up ADD COLUMN cause TEXT NOT NULL DEFAULT 'HAND' CHECK (cause IN ('HAND', 'REPLY', 'CARD', 'ENQUIRY',
    'RHYTHM', 'STANDSTILL', 'CONNECTION', 'CUSTOMS', 'WEBSITE'));
-- How often it was put off: the SEQUENCE of RFC 5545, section 3.8.7.4.
ALTER TABLE follow_up ADD COLUMN moved INTEGER NOT NULL DEFAULT 0;
CREATE INDEX follow_up_by_cause ON follow_up (cause, contact_id, done_at, due_at) WHERE cause <> 'HAND';
CREATE INDEX follow_up_planned ON follow_up (due_at, contact_id, cause, done_at)
    WHERE done_at IS NULL AND cause = 'HAND';
-- The board of the day asks these of the whole book; each holds every column that is asked, so that no row is read.
CREATE INDEX contact_untouched ON contact (channel, coalesce(obtained_at, created_at), deleted_at, last_contact_at)
    WHERE deleted_at IS NULL AND last_contact_at IS NULL;
CREATE INDEX contact_by_rhythm ON contact (grade, last_contact_at, stage, deleted_at)
    WHERE deleted_at IS NULL AND grade IS NOT NULL AND last_contact_at IS NOT NULL;
CREATE INDEX contact_by_standstill ON contact (stage, last_contact_at, grade, deleted_at)
    WHERE deleted_at IS NULL AND last_contact_at IS NOT NULL
        AND stage NOT IN ('NOT_CONTACTED', 'CONTACTED', 'WON', 'DORMANT', 'LOST');
CREATE INDEX interaction_from_them ON interaction (at, contact_id, kind, direction)
    WHERE kind = 'REPLY' OR direction = 'IN';
CREATE INDEX interaction_from_us ON interaction (contact_id, at, direction, kind)
    WHERE direction = 'OUT' OR direction IS NULL AND kind IN ('LETTER', 'CALL', 'MEETING', 'CHAT', 'QUOTATION', 'SAMPLE',
        'VISIT');
CREATE INDEX letter_without_personal_line ON letter (mailing_id, state, personal_line, edited)
    WHERE state = 'DRAFT' AND personal_line = '' AND NOT edited;
