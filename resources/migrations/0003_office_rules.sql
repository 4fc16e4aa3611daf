-- What the office entered about the rules: confirmed and corrected figures, its own policy and conditions.
CREATE TABLE office_provision (
    id INTEGER PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    key TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    instrument TEXT,
    article TEXT,
    text TEXT,
    terms TEXT,
    document TEXT,
    account TEXT,
    entered TEXT,
    end_document TEXT,
    withdrawn INTEGER NOT NULL
) STRICT;
