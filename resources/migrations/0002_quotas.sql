-- Rank quotas (职级职数): for whom they are fixed together, what was approved, and how what is held beyond them goes down.

CREATE TABLE quota_scope (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    organ TEXT NOT NULL,
    body TEXT,
    base INTEGER CHECK (base >= 0),
    rounding TEXT,
    chain TEXT,
    units TEXT,
    pooled INTEGER NOT NULL,
    team INTEGER NOT NULL,
    document TEXT,
    valid_from TEXT,
    valid_to TEXT
) STRICT;

CREATE TABLE quota_approval (
    id INTEGER PRIMARY KEY,
    scope_id INTEGER NOT NULL REFERENCES quota_scope (id),
    ranks TEXT NOT NULL,
    places INTEGER NOT NULL CHECK (places >= 0),
    document TEXT,
    valid_from TEXT,
    valid_to TEXT
) STRICT;

CREATE INDEX quota_approval_scope ON quota_approval (scope_id);

-- A person who is removed from the office stays named here, so that undoing the removal finds the plan as it was.
CREATE TABLE digestion_step (
    id INTEGER PRIMARY KEY,
    scope_id INTEGER NOT NULL REFERENCES quota_scope (id),
    ranks TEXT NOT NULL,
    cadre_id INTEGER NOT NULL,
    way TEXT NOT NULL,
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    note TEXT
) STRICT;

CREATE INDEX digestion_step_scope ON digestion_step (scope_id);
