-- The book of the first Tradewind. Times are milliseconds since 1970 (UTC); what is not known is NULL or 'UNKNOWN',
-- never a guess. Names of statuses equal those of the Java enums.

-- Facts of the book itself: the sender's identity, the last registry checks, the user's own lists. JSON values.
CREATE TABLE book_setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE company (
    id             INTEGER PRIMARY KEY,
    name           TEXT NOT NULL DEFAULT '',
    name_key       TEXT NOT NULL DEFAULT '',
    legal_form     TEXT NOT NULL DEFAULT 'UNKNOWN'
        CHECK (legal_form IN ('UNKNOWN', 'CORPORATE', 'SOLE_TRADER', 'PARTNERSHIP', 'PUBLIC_BODY')),
    size           TEXT NOT NULL DEFAULT 'UNKNOWN' CHECK (size IN ('UNKNOWN', 'MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    merchant       TEXT NOT NULL DEFAULT 'UNKNOWN' CHECK (merchant IN ('UNKNOWN', 'YES', 'NO')),
    country        TEXT,
    country_source TEXT NOT NULL DEFAULT 'UNKNOWN'
        CHECK (country_source IN ('UNKNOWN', 'STATED', 'WEBSITE', 'PHONE', 'TLD', 'GUESS')),
    region         TEXT NOT NULL DEFAULT '',
    city           TEXT NOT NULL DEFAULT '',
    postal_address TEXT NOT NULL DEFAULT '',
    website        TEXT NOT NULL DEFAULT '',
    domain         TEXT NOT NULL DEFAULT '',
    trade_summary  TEXT NOT NULL DEFAULT '',
    note           TEXT NOT NULL DEFAULT '',
    created_at     INTEGER NOT NULL,
    updated_at     INTEGER NOT NULL
);
CREATE INDEX company_by_key ON company (name_key) WHERE name_key <> '';
CREATE INDEX company_by_domain ON company (domain) WHERE domain <> '';

-- The stages that a deal passes; the user may rename, add and reorder.
CREATE TABLE stage (
    code     TEXT PRIMARY KEY,
    label    TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
);
INSERT INTO stage (code, position) VALUES
    ('NOT_CONTACTED', 1), ('CONTACTED', 2), ('REPLIED', 3), ('QUOTED', 4), ('SAMPLE', 5), ('NEGOTIATING', 6),
    ('WON', 7), ('DORMANT', 8), ('LOST', 9);

-- A file kept as proof: a page copy, a picture of a card, a message.
CREATE TABLE evidence (
    id         INTEGER PRIMARY KEY,
    sha256     TEXT NOT NULL,
    media_type TEXT NOT NULL,
    name       TEXT NOT NULL DEFAULT '',
    source_url TEXT NOT NULL DEFAULT '',
    taken_at   INTEGER NOT NULL,
    bytes      BLOB NOT NULL
);

CREATE TABLE contact (
    id                INTEGER PRIMARY KEY,
    company_id        INTEGER REFERENCES company (id),
    name              TEXT NOT NULL DEFAULT '',
    given_name        TEXT NOT NULL DEFAULT '',
    family_name       TEXT NOT NULL DEFAULT '',
    title             TEXT NOT NULL DEFAULT '',
    -- the person's own place, where it is not the company's
    country           TEXT,
    country_source    TEXT NOT NULL DEFAULT 'UNKNOWN'
        CHECK (country_source IN ('UNKNOWN', 'STATED', 'WEBSITE', 'PHONE', 'TLD', 'GUESS')),
    region            TEXT NOT NULL DEFAULT '',
    city              TEXT NOT NULL DEFAULT '',
    postal_address    TEXT NOT NULL DEFAULT '',
    language          TEXT,
    time_zone         TEXT,
    grade             TEXT CHECK (grade IN ('A', 'B', 'C')),
    grade_reason      TEXT NOT NULL DEFAULT '',
    stage             TEXT NOT NULL DEFAULT 'NOT_CONTACTED' REFERENCES stage (code),
    channel           TEXT NOT NULL DEFAULT 'UNKNOWN'
        CHECK (channel IN ('UNKNOWN', 'WEBSITE', 'PLATFORM', 'SOCIAL', 'FAIR', 'CUSTOMS', 'REFERRAL', 'OTHER')),
    channel_detail    TEXT NOT NULL DEFAULT '',
    occasion          TEXT NOT NULL DEFAULT '',
    obtained_at       INTEGER,
    role_relevance    TEXT NOT NULL DEFAULT 'UNKNOWN' CHECK (role_relevance IN ('UNKNOWN', 'YES', 'NO')),
    role_reason       TEXT NOT NULL DEFAULT '',
    note              TEXT NOT NULL DEFAULT '',
    first_contact_at  INTEGER,
    last_contact_at   INTEGER,
    notice_at         INTEGER,
    import_run_id     INTEGER,
    deleted_at        INTEGER,
    created_at        INTEGER NOT NULL,
    updated_at        INTEGER NOT NULL,
    -- collation keys (pinyin for Chinese) and what a row of the table shows, kept by ContactRepository
    name_sort         BLOB NOT NULL DEFAULT x'',
    company_sort      BLOB NOT NULL DEFAULT x''
);
CREATE INDEX contact_by_company ON contact (company_id);
CREATE INDEX contact_by_name ON contact (name_sort, id) WHERE deleted_at IS NULL;
CREATE INDEX contact_by_company_name ON contact (company_sort, id) WHERE deleted_at IS NULL;
CREATE INDEX contact_by_country ON contact (country, id) WHERE deleted_at IS NULL;
CREATE INDEX contact_by_grade ON contact (grade, id) WHERE deleted_at IS NULL;
CREATE INDEX contact_by_stage ON contact (stage, id) WHERE deleted_at IS NULL;
CREATE INDEX contact_by_last_contact ON contact (last_contact_at, id) WHERE deleted_at IS NULL;
CREATE INDEX contact_by_deletion ON contact (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE address (
    id                    INTEGER PRIMARY KEY,
    contact_id            INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    value                 TEXT NOT NULL,
    -- lower case, domain in ASCII: what equal addresses have in common
    key                   TEXT NOT NULL,
    domain                TEXT NOT NULL,
    position              INTEGER NOT NULL DEFAULT 0,
    kind                  TEXT NOT NULL DEFAULT 'UNKNOWN'
        CHECK (kind IN ('UNKNOWN', 'PERSONAL', 'ROLE', 'FREE', 'DISPOSABLE', 'AUTOMATED')),
    verdict               TEXT NOT NULL DEFAULT 'UNKNOWN' CHECK (verdict IN ('UNKNOWN', 'VALID', 'RISKY', 'INVALID')),
    verdict_reasons       TEXT NOT NULL DEFAULT '',
    checked_at            INTEGER,
    source_type           TEXT NOT NULL DEFAULT 'UNKNOWN' CHECK (source_type IN ('UNKNOWN', 'GIVEN', 'CARD', 'FAIR',
        'ENQUIRY', 'OWN_SITE', 'DIRECTORY', 'SOCIAL', 'CUSTOMS', 'FINDER', 'BOUGHT', 'RENTED', 'GUESSED', 'HARVESTED',
        'REFERRAL')),
    source_url            TEXT NOT NULL DEFAULT '',
    obtained_at           INTEGER,
    evidence_id           INTEGER REFERENCES evidence (id),
    published_for_contact TEXT NOT NULL DEFAULT 'UNKNOWN' CHECK (published_for_contact IN ('UNKNOWN', 'YES', 'NO')),
    no_solicit_note       TEXT NOT NULL DEFAULT 'NOT_LOOKED' CHECK (no_solicit_note IN ('NOT_LOOKED', 'YES', 'NO')),
    bounce                TEXT NOT NULL DEFAULT 'NONE' CHECK (bounce IN ('NONE', 'HARD', 'SOFT')),
    bounce_code           TEXT NOT NULL DEFAULT '',
    bounce_at             INTEGER,
    soft_streak           INTEGER NOT NULL DEFAULT 0,
    -- whether a suppression covers it; kept by SuppressionRepository for lists, asked anew before each letter
    suppressed            INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX address_by_contact ON address (contact_id, position);
CREATE INDEX address_by_key ON address (key);
CREATE INDEX address_by_domain ON address (domain);

CREATE TABLE phone (
    id         INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    -- E.164 where it could be read, else as written
    value      TEXT NOT NULL,
    kind       TEXT NOT NULL DEFAULT 'PHONE' CHECK (kind IN ('PHONE', 'MOBILE', 'FAX')),
    position   INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX phone_by_contact ON phone (contact_id, position);
CREATE INDEX phone_by_value ON phone (value);

CREATE TABLE social_link (
    id         INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    network    TEXT NOT NULL DEFAULT '',
    value      TEXT NOT NULL,
    position   INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX social_link_by_contact ON social_link (contact_id, position);

-- Tags and product interests: words of the user, two kinds.
CREATE TABLE contact_tag (
    id         INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (kind IN ('TAG', 'INTEREST')),
    name       TEXT NOT NULL,
    UNIQUE (contact_id, kind, name)
);
CREATE INDEX contact_tag_by_name ON contact_tag (kind, name);

CREATE TABLE custom_value (
    id         INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    value      TEXT NOT NULL,
    UNIQUE (contact_id, name)
);

-- Why a contact may be written to. The newest that is not withdrawn counts; older ones stay as history.
CREATE TABLE lawful_basis (
    id                 INTEGER PRIMARY KEY,
    contact_id         INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind               TEXT NOT NULL CHECK (kind IN ('CONSENT', 'PUBLISHED', 'CUSTOMER', 'ENQUIRY', 'CARD',
        'LEGITIMATE_INTEREST', 'FUNCTION', 'OPT_OUT_REGIME')),
    recorded_at        INTEGER NOT NULL,
    expires_at         INTEGER,
    withdrawn_at       INTEGER,
    -- consent: who agreed, when, how, to which words, for what
    given_at           INTEGER,
    person             TEXT NOT NULL DEFAULT '',
    how                TEXT NOT NULL DEFAULT '',
    wording            TEXT NOT NULL DEFAULT '',
    scope              TEXT NOT NULL DEFAULT '',
    evidence           TEXT NOT NULL DEFAULT '',
    evidence_id        INTEGER REFERENCES evidence (id),
    -- customer and enquiry
    last_purchase_at   INTEGER,
    last_enquiry_at    INTEGER,
    similar_goods      TEXT NOT NULL DEFAULT 'UNKNOWN' CHECK (similar_goods IN ('UNKNOWN', 'YES', 'NO')),
    refusal_offered    TEXT NOT NULL DEFAULT 'UNKNOWN' CHECK (refusal_offered IN ('UNKNOWN', 'YES', 'NO')),
    -- legitimate interest: the assessment
    assessment         TEXT NOT NULL DEFAULT '',
    assessed_at        INTEGER
);
CREATE INDEX lawful_basis_by_contact ON lawful_basis (contact_id, recorded_at);

CREATE TABLE interaction (
    id            INTEGER PRIMARY KEY,
    contact_id    INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind          TEXT NOT NULL CHECK (kind IN ('LETTER', 'REPLY', 'CALL', 'MEETING', 'CHAT', 'QUOTATION', 'SAMPLE',
        'VISIT', 'NOTE', 'IMPORT', 'STAGE', 'GRADE')),
    at            INTEGER NOT NULL,
    summary       TEXT NOT NULL DEFAULT '',
    letter_id     INTEGER,
    import_run_id INTEGER,
    created_at    INTEGER NOT NULL
);
CREATE INDEX interaction_by_contact ON interaction (contact_id, at);

CREATE TABLE follow_up (
    id         INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    due_at     INTEGER NOT NULL,
    reason     TEXT NOT NULL DEFAULT '',
    way        TEXT NOT NULL DEFAULT 'ANY' CHECK (way IN ('ANY', 'LETTER', 'CALL', 'POST', 'FAIR', 'ENQUIRY')),
    done_at    INTEGER,
    created_at INTEGER NOT NULL
);
CREATE INDEX follow_up_by_contact ON follow_up (contact_id);
CREATE INDEX follow_up_by_due ON follow_up (due_at) WHERE done_at IS NULL;

-- Never write there again. The hash outlives the address when a person is erased; it is keyed by the book.
CREATE TABLE suppression (
    id         INTEGER PRIMARY KEY,
    scope      TEXT NOT NULL CHECK (scope IN ('ADDRESS', 'DOMAIN')),
    value      TEXT NOT NULL DEFAULT '',
    hash       TEXT NOT NULL,
    reason     TEXT NOT NULL CHECK (reason IN ('OPT_OUT', 'COMPLAINT', 'HARD_BOUNCE', 'MANUAL', 'IMPORTED', 'ERASURE')),
    proof      TEXT NOT NULL DEFAULT '',
    at         INTEGER NOT NULL,
    UNIQUE (scope, hash)
);

CREATE TABLE segment (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    expression TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE import_run (
    id             INTEGER PRIMARY KEY,
    file           TEXT NOT NULL,
    sha256         TEXT NOT NULL DEFAULT '',
    profile        TEXT NOT NULL DEFAULT '',
    format         TEXT NOT NULL DEFAULT '',
    encoding       TEXT NOT NULL DEFAULT '',
    sheet          TEXT NOT NULL DEFAULT '',
    header_row     INTEGER NOT NULL DEFAULT 0,
    policy         TEXT NOT NULL CHECK (policy IN ('CREATE', 'MERGE', 'UPDATE')),
    channel        TEXT NOT NULL DEFAULT 'UNKNOWN',
    occasion       TEXT NOT NULL DEFAULT '',
    started_at     INTEGER NOT NULL,
    rows           INTEGER NOT NULL DEFAULT 0,
    created        INTEGER NOT NULL DEFAULT 0,
    updated        INTEGER NOT NULL DEFAULT 0,
    unchanged      INTEGER NOT NULL DEFAULT 0,
    duplicate      INTEGER NOT NULL DEFAULT 0,
    rejected       INTEGER NOT NULL DEFAULT 0,
    change_set_id  INTEGER,
    undone_at      INTEGER
);

-- How the user mapped a file's headings, for the next file of that shape.
CREATE TABLE import_mapping (
    headings TEXT PRIMARY KEY,
    mapping  TEXT NOT NULL,
    used_at  INTEGER NOT NULL
);

-- Undo: each change of a watched row with what it was before (Journal).
CREATE TABLE change_set (
    id        INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL CHECK (kind IN ('EDIT', 'DELETE', 'IMPORT', 'BULK', 'MERGE', 'UNDO')),
    label     TEXT NOT NULL DEFAULT '',
    at        INTEGER NOT NULL,
    undoes    INTEGER,
    undone_at INTEGER,
    -- its entries: one transaction writes them, so they stand together
    first_seq INTEGER NOT NULL DEFAULT 0,
    last_seq  INTEGER NOT NULL DEFAULT -1
);
CREATE TABLE change_entry (
    seq        INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL,
    tbl        TEXT NOT NULL,
    row_id     INTEGER NOT NULL,
    contact_id INTEGER,
    op         TEXT NOT NULL CHECK (op IN ('I', 'U', 'D')),
    before     TEXT
);
CREATE INDEX change_entry_by_contact ON change_entry (contact_id, seq) WHERE contact_id IS NOT NULL;
CREATE INDEX change_entry_by_company ON change_entry (row_id) WHERE tbl = 'company';

CREATE TABLE template (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    language   TEXT NOT NULL,
    purpose    TEXT NOT NULL DEFAULT 'FIRST' CHECK (purpose IN ('FIRST', 'FOLLOW_UP', 'AFTER_FAIR', 'QUOTATION',
        'SAMPLE', 'REACTIVATION', 'THANKS', 'CONSENT_REQUEST')),
    version    INTEGER NOT NULL DEFAULT 1,
    deleted_at INTEGER,
    updated_at INTEGER NOT NULL
);
-- Every version stays, so that what was sent stays readable.
CREATE TABLE template_version (
    template_id INTEGER NOT NULL REFERENCES template (id),
    version     INTEGER NOT NULL,
    subject     TEXT NOT NULL,
    html        TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    PRIMARY KEY (template_id, version)
);

CREATE TABLE account (
    id             INTEGER PRIMARY KEY,
    name           TEXT NOT NULL UNIQUE,
    from_name      TEXT NOT NULL,
    address        TEXT NOT NULL,
    reply_to       TEXT NOT NULL DEFAULT '',
    smtp_host      TEXT NOT NULL,
    smtp_port      INTEGER NOT NULL,
    security       TEXT NOT NULL CHECK (security IN ('TLS', 'STARTTLS', 'NONE')),
    user_name      TEXT NOT NULL DEFAULT '',
    password       TEXT NOT NULL DEFAULT '',
    imap_host      TEXT NOT NULL DEFAULT '',
    imap_port      INTEGER NOT NULL DEFAULT 993,
    postal_address TEXT NOT NULL DEFAULT '',
    per_day        INTEGER NOT NULL,
    per_hour       INTEGER NOT NULL,
    gap_min        INTEGER NOT NULL,
    gap_max        INTEGER NOT NULL,
    warm           INTEGER NOT NULL DEFAULT 0,
    paused         INTEGER NOT NULL DEFAULT 0,
    tested_at      INTEGER,
    created_at     INTEGER NOT NULL
);

-- What DNS said of a sender's domain, with the day it was asked.
CREATE TABLE domain_fact (
    domain     TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('SPF', 'DKIM', 'DMARC', 'MX')),
    value      TEXT NOT NULL DEFAULT '',
    state      TEXT NOT NULL CHECK (state IN ('UNKNOWN', 'FINE', 'MISSING', 'BROKEN')),
    checked_at INTEGER NOT NULL,
    PRIMARY KEY (domain, kind)
);

CREATE TABLE mailing (
    id               INTEGER PRIMARY KEY,
    name             TEXT NOT NULL,
    template_id      INTEGER NOT NULL REFERENCES template (id),
    template_version INTEGER NOT NULL,
    account_id       INTEGER NOT NULL REFERENCES account (id),
    expression       TEXT NOT NULL DEFAULT '',
    created_at       INTEGER NOT NULL
);

CREATE TABLE letter (
    id            INTEGER PRIMARY KEY,
    mailing_id    INTEGER NOT NULL REFERENCES mailing (id),
    contact_id    INTEGER NOT NULL REFERENCES contact (id),
    address       TEXT NOT NULL,
    kind          TEXT NOT NULL DEFAULT 'FIRST'
        CHECK (kind IN ('FIRST', 'FOLLOW_UP', 'REPLY', 'CONSENT_REQUEST', 'TRANSACTIONAL')),
    language      TEXT NOT NULL,
    subject       TEXT NOT NULL,
    html          TEXT NOT NULL,
    -- the sentence written for this one person, merged as {{personal.line}}
    personal_line TEXT NOT NULL DEFAULT '',
    -- edited by hand since it was merged
    edited        INTEGER NOT NULL DEFAULT 0,
    unresolved    TEXT NOT NULL DEFAULT '',
    state         TEXT NOT NULL CHECK (state IN ('DRAFT', 'APPROVED', 'QUEUED', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED',
        'CANCELLED', 'BOUNCED', 'REPLIED')),
    approved_at   INTEGER,
    send_after    INTEGER,
    message_id    TEXT NOT NULL DEFAULT '',
    server        TEXT NOT NULL DEFAULT '',
    at            INTEGER NOT NULL,
    UNIQUE (mailing_id, contact_id)
);
CREATE INDEX letter_by_state ON letter (state, mailing_id);
CREATE INDEX letter_by_contact ON letter (contact_id);
CREATE INDEX letter_by_address ON letter (address);

-- The ledger: a row before each attempt, its answer after it. An attempt without an answer is uncertain for ever.
CREATE TABLE delivery (
    id          INTEGER PRIMARY KEY,
    letter_id   INTEGER NOT NULL REFERENCES letter (id),
    account_id  INTEGER NOT NULL REFERENCES account (id),
    address     TEXT NOT NULL,
    message_id  TEXT NOT NULL,
    started_at  INTEGER NOT NULL,
    finished_at INTEGER,
    outcome     TEXT NOT NULL CHECK (outcome IN ('STARTED', 'SENT', 'UNCERTAIN', 'FAILED', 'DEFERRED')),
    server      TEXT NOT NULL DEFAULT ''
);
CREATE INDEX delivery_by_letter ON delivery (letter_id);
CREATE INDEX delivery_by_start ON delivery (account_id, started_at);

-- A written reason to send in spite of a finding that allows one; who, when, and the facts of that moment.
CREATE TABLE waiver (
    id         INTEGER PRIMARY KEY,
    rule       TEXT NOT NULL,
    contact_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    mailing_id INTEGER REFERENCES mailing (id),
    reason     TEXT NOT NULL CHECK (length(reason) >= 10),
    who        TEXT NOT NULL,
    at         INTEGER NOT NULL,
    facts      TEXT NOT NULL
);
CREATE INDEX waiver_by_contact ON waiver (contact_id);

-- Warnings that the user has seen for a letter.
CREATE TABLE finding_seen (
    letter_id INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE,
    rule      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    PRIMARY KEY (letter_id, rule)
);

-- Search: tokens that we make (single and paired Han characters, pinyin, initials, domain labels, folded words).
CREATE VIRTUAL TABLE contact_search USING fts5 (
    tokens,
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '1 2 3',
    detail = none,
    columnsize = 0
);
