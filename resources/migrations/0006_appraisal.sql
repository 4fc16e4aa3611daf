-- Appraisals (考核): the year and what is kept below it; regular and special appraisals. Days are ISO text; lists are
-- JSON text.

CREATE TABLE appraisal_year (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE,
    opened_on TEXT NOT NULL,
    opened_by TEXT,
    notice_from TEXT,
    notice_until TEXT,
    document TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    closed_on TEXT,
    closed_by TEXT
) STRICT;

CREATE TABLE excellent_scope (
    id INTEGER PRIMARY KEY,
    year_id INTEGER NOT NULL REFERENCES appraisal_year (id),
    name TEXT NOT NULL,
    units TEXT NOT NULL,
    with_consent INTEGER NOT NULL,
    document TEXT
) STRICT;

CREATE INDEX excellent_scope_year ON excellent_scope (year_id);

-- A cadre's file may be removed; the year keeps the name and the number.
CREATE TABLE appraisal_entry (
    id INTEGER PRIMARY KEY,
    year_id INTEGER NOT NULL REFERENCES appraisal_year (id),
    cadre_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    post TEXT,
    leave_days INTEGER NOT NULL,
    elsewhere_months INTEGER NOT NULL,
    under_investigation INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    leading_member INTEGER NOT NULL,
    ruling TEXT,
    ruling_reason TEXT,
    ruled_by TEXT,
    ruled_on TEXT,
    duties TEXT,
    summary TEXT,
    training TEXT,
    remark TEXT,
    former TEXT,
    UNIQUE (year_id, cadre_id)
) STRICT;

CREATE INDEX appraisal_entry_unit ON appraisal_entry (unit_id);

CREATE TABLE appraisal_act (
    id INTEGER PRIMARY KEY,
    year_id INTEGER NOT NULL REFERENCES appraisal_year (id),
    entry_id INTEGER NOT NULL REFERENCES appraisal_entry (id),
    act TEXT NOT NULL CHECK (act IN ('proposed', 'unit', 'decided', 'notified', 'objected', 'reviewed', 'supplied')),
    grade TEXT CHECK (grade IN ('优秀', '称职', '基本称职', '不称职', '不定等次')),
    content TEXT,
    done_by TEXT,
    done_on TEXT,
    UNIQUE (entry_id, act)
) STRICT;

CREATE INDEX appraisal_act_year ON appraisal_act (year_id);

CREATE TABLE regular_grade (
    id INTEGER PRIMARY KEY,
    cadre_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    period INTEGER NOT NULL CHECK (period BETWEEN 1 AND 12),
    grade TEXT NOT NULL CHECK (grade IN ('好', '较好', '一般', '较差')),
    comment TEXT,
    done_by TEXT,
    done_on TEXT,
    UNIQUE (year, cadre_id, period)
) STRICT;

CREATE TABLE special_task (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    document TEXT
) STRICT;

CREATE TABLE special_result (
    id INTEGER PRIMARY KEY,
    task_id INTEGER NOT NULL REFERENCES special_task (id),
    cadre_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT,
    result TEXT,
    comment TEXT,
    done_by TEXT,
    done_on TEXT,
    UNIQUE (task_id, cadre_id)
) STRICT;
