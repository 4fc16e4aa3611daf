-- Plans of the forecast (推演方案). The plan is JSON text; what it names by number may be gone.

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    plan TEXT,
    note TEXT,
    changed_by TEXT,
    changed_on TEXT
) STRICT;
