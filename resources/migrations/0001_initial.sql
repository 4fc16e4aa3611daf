-- The office file, first form. Texts are UTF-8; dates are ISO text of the precision that is known ("1975-03"), or the
-- words of the paper; NULL = the file does not say. Sets follow GB/T 14946 (A02, A05 ...).

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Who may act. Roles: administrator, officer, reviewer.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('administrator', 'officer', 'reviewer')),
    active INTEGER NOT NULL DEFAULT 1
) STRICT;

-- At most one row: the program that has the file open for writing.
CREATE TABLE writer (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    account TEXT NOT NULL,
    host TEXT NOT NULL,
    process INTEGER NOT NULL,
    since TEXT NOT NULL
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES unit (id),
    name TEXT NOT NULL,
    short_name TEXT,
    code TEXT,
    kind TEXT,
    level TEXT,
    sort_order INTEGER NOT NULL,
    administrative INTEGER,
    public_institution_managed INTEGER,
    public_institution INTEGER,
    workers INTEGER,
    other_places INTEGER,
    chief_posts INTEGER,
    deputy_posts INTEGER,
    note TEXT
) STRICT;

CREATE INDEX unit_parent ON unit (parent_id);

-- Images by their SHA-256, so that earlier versions of a file keep theirs.
CREATE TABLE photo (
    hash TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE cadre (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER REFERENCES unit (id),
    name TEXT NOT NULL,
    sex TEXT,
    birth TEXT,
    ethnicity TEXT,
    native_place TEXT,
    birth_place TEXT,
    political_status TEXT,
    party_joined TEXT,
    other_parties TEXT,
    party_text TEXT,
    work_start TEXT,
    health TEXT,
    technical_post TEXT,
    specialty TEXT,
    identity_number TEXT,
    current_post TEXT,
    category TEXT,
    status TEXT,
    management TEXT,
    establishment TEXT,
    grade TEXT,
    registered TEXT,
    grassroots TEXT,
    retirement TEXT,
    age_limit TEXT,
    resume TEXT,
    reward_text TEXT,
    appraisal_text TEXT,
    proposed_post TEXT,
    removed_post TEXT,
    change_reason TEXT,
    reporting_unit TEXT,
    age_cutoff TEXT,
    filled_on TEXT,
    filled_by TEXT,
    unit_order INTEGER,
    pinyin TEXT,
    phone TEXT,
    note TEXT,
    photo TEXT,
    form_version TEXT,
    unknown_xml TEXT
) STRICT;

CREATE INDEX cadre_unit ON cadre (unit_id);

CREATE INDEX cadre_identity ON cadre (identity_number);

CREATE TABLE post (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    unit_name TEXT,
    title TEXT,
    leading TEXT,
    member_type TEXT,
    method TEXT,
    since TEXT,
    document TEXT,
    state TEXT,
    until TEXT,
    end_document TEXT,
    main TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE post_level (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT,
    since TEXT,
    document TEXT,
    until TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rank (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT,
    since TEXT,
    document TEXT,
    reason TEXT,
    until TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE education (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    mode TEXT,
    level TEXT,
    level_school TEXT,
    degree TEXT,
    degree_school TEXT,
    enrolled TEXT,
    graduated TEXT,
    degree_date TEXT,
    on_form TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE title (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT,
    obtained TEXT,
    method TEXT,
    body TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE appraisal (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    year INTEGER,
    grade TEXT,
    reason TEXT,
    document TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reward (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT,
    date TEXT,
    authority TEXT,
    document TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sanction (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT,
    date TEXT,
    authority TEXT,
    document TEXT,
    until TEXT,
    lifted TEXT,
    cause TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE relative (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    relation TEXT,
    name TEXT,
    birth TEXT,
    political_status TEXT,
    workplace TEXT,
    unknown_xml TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    date TEXT,
    method TEXT,
    from_unit TEXT,
    from_post TEXT,
    service_since TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE leaving (
    cadre_id INTEGER NOT NULL REFERENCES cadre (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    date TEXT,
    method TEXT,
    to_unit TEXT,
    note TEXT,
    PRIMARY KEY (cadre_id, position)
) STRICT, WITHOUT ROWID;

-- One operation of one person.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    summary TEXT NOT NULL
) STRICT;

-- The audit: what an event did to one record. Each entry carries the hash of the one before it.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id),
    time TEXT NOT NULL,
    account TEXT NOT NULL,
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX change_record ON change (table_name, record_id);

CREATE INDEX change_event ON change (event_id);

CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
BEGIN SELECT raise(ABORT, 'change is append-only'); END;

CREATE TRIGGER change_is_never_removed BEFORE DELETE ON change
BEGIN SELECT raise(ABORT, 'change is append-only'); END;

CREATE TABLE saved_view (
    name TEXT PRIMARY KEY,
    content TEXT NOT NULL
) STRICT;

-- Derived from the files by the program, rewritten with each change: what the lists show, search and sort by.
CREATE TABLE roster_row (
    cadre_id INTEGER PRIMARY KEY REFERENCES cadre (id) ON DELETE CASCADE,
    unit_id INTEGER,
    name TEXT,
    current_post TEXT,
    sex TEXT,
    ethnicity TEXT,
    native_place TEXT,
    full_time_education TEXT,
    full_time_school TEXT,
    in_service_education TEXT,
    in_service_school TEXT,
    birth TEXT,
    work_start TEXT,
    party TEXT,
    post_since TEXT,
    post_level TEXT,
    post_level_since TEXT,
    rank TEXT,
    rank_since TEXT,
    note TEXT,
    political_status TEXT,
    highest_education TEXT,
    highest_degree TEXT,
    technical_post TEXT,
    status TEXT,
    category TEXT,
    establishment TEXT,
    identity_number TEXT,
    search_text TEXT NOT NULL,
    stroke_key BLOB NOT NULL,
    pinyin_key BLOB NOT NULL,
    official_key BLOB NOT NULL
) STRICT;
