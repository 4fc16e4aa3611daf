-- Promotion rounds (晋升批次): the round and what is kept below it. Days are ISO text; lists are JSON text.

CREATE TABLE promotion_round (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    organ TEXT,
    opened_on TEXT NOT NULL,
    document TEXT,
    simplified INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'registered')),
    decided_on TEXT,
    approval TEXT,
    registered_on TEXT,
    note TEXT
) STRICT;

CREATE TABLE round_target (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES promotion_round (id),
    target TEXT NOT NULL,
    post TEXT,
    unit_id INTEGER REFERENCES unit (id),
    planned INTEGER NOT NULL,
    vacant INTEGER,
    document TEXT
) STRICT;

CREATE INDEX round_target_round ON round_target (round_id);

CREATE TABLE round_step (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES promotion_round (id),
    step TEXT NOT NULL,
    papers TEXT,
    document TEXT,
    participants TEXT,
    first_day TEXT,
    last_day TEXT,
    done_on TEXT,
    done_by TEXT,
    exception TEXT,
    reply TEXT,
    note TEXT,
    UNIQUE (round_id, step)
) STRICT;

-- A cadre's file may be removed; the round keeps the name and the number.
CREATE TABLE round_candidate (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES promotion_round (id),
    cadre_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    present TEXT,
    target TEXT NOT NULL,
    post TEXT,
    ends_post INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'recommended', 'inspected', 'decided', 'publicised', 'approved',
        'registered', 'returned')),
    reached TEXT,
    reason TEXT,
    document TEXT,
    former TEXT
) STRICT;

CREATE INDEX round_candidate_round ON round_candidate (round_id);

CREATE TABLE round_voter (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES promotion_round (id),
    cadre_id INTEGER,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    reason TEXT
) STRICT;

CREATE INDEX round_voter_round ON round_voter (round_id);

CREATE TABLE ballot_tally (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES promotion_round (id),
    vote TEXT NOT NULL,
    category TEXT,
    held_on TEXT NOT NULL,
    expected INTEGER NOT NULL,
    present INTEGER NOT NULL,
    issued INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    valid INTEGER NOT NULL,
    tellers TEXT
) STRICT;

CREATE INDEX ballot_tally_round ON ballot_tally (round_id);

CREATE TABLE ballot_vote (
    id INTEGER PRIMARY KEY,
    tally_id INTEGER NOT NULL REFERENCES ballot_tally (id),
    candidate_id INTEGER NOT NULL REFERENCES round_candidate (id),
    votes INTEGER NOT NULL,
    against INTEGER NOT NULL,
    abstained INTEGER NOT NULL,
    UNIQUE (tally_id, candidate_id)
) STRICT;

CREATE INDEX ballot_vote_candidate ON ballot_vote (candidate_id);

CREATE TABLE objection (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES promotion_round (id),
    candidate_id INTEGER NOT NULL REFERENCES round_candidate (id),
    date TEXT NOT NULL,
    raised_by TEXT,
    content TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('upheld', 'dismissed')),
    finding TEXT,
    settled_on TEXT
) STRICT;

CREATE INDEX objection_round ON objection (round_id);

CREATE INDEX objection_candidate ON objection (candidate_id);

CREATE TABLE report_item (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES promotion_round (id),
    candidate_id INTEGER REFERENCES round_candidate (id),
    trigger_key TEXT NOT NULL,
    article TEXT NOT NULL,
    facts TEXT,
    reply TEXT,
    replied_on TEXT,
    judgement TEXT
) STRICT;

CREATE INDEX report_item_round ON report_item (round_id);

CREATE INDEX report_item_candidate ON report_item (candidate_id);

-- The headings of inspection material (考察材料) are the office's own list.
CREATE TABLE inspection_heading (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sort_order INTEGER NOT NULL,
    active INTEGER NOT NULL
) STRICT;

CREATE TABLE inspection_entry (
    id INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES round_candidate (id),
    heading_id INTEGER NOT NULL REFERENCES inspection_heading (id),
    date TEXT,
    content TEXT NOT NULL,
    source TEXT
) STRICT;

CREATE INDEX inspection_entry_candidate ON inspection_entry (candidate_id);

CREATE INDEX inspection_entry_heading ON inspection_entry (heading_id);

-- Days that the office works or not, other than the calendar has them.
CREATE TABLE office_day (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL UNIQUE,
    worked INTEGER NOT NULL,
    reason TEXT NOT NULL,
    document TEXT
) STRICT;

-- What stands in every office: the five aspects of 公务员法第三十六条.
INSERT INTO inspection_heading (name, sort_order, active) VALUES
    ('德', 1, 1), ('能', 2, 1), ('勤', 3, 1), ('绩', 4, 1), ('廉', 5, 1);
