-- Accounts with roles, passwords and limits. The first account of an older file was its only one: it stays able to do
-- everything. password: Argon2id in the text form of libsodium, NULL = none. failures: wrong passwords in a row, the
-- last one at last_failure (UTC).
CREATE TABLE account_next (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('sole', 'administrator', 'officer', 'unit_officer', 'reviewer', 'auditor')),
    active INTEGER NOT NULL DEFAULT 1,
    password TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    last_failure TEXT
) STRICT;

INSERT INTO account_next (id, name, role, active)
SELECT id, name, CASE role WHEN 'administrator' THEN 'sole' ELSE role END, active FROM account;

DROP TABLE account;

ALTER TABLE account_next RENAME TO account;

-- The units of an officer who is limited to some.
CREATE TABLE account_unit (
    account_id INTEGER NOT NULL REFERENCES account (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    PRIMARY KEY (account_id, unit_id)
) STRICT, WITHOUT ROWID;

-- The rounds that are opened to a reviewer.
CREATE TABLE account_round (
    account_id INTEGER NOT NULL REFERENCES account (id),
    round_id INTEGER NOT NULL REFERENCES promotion_round (id) ON DELETE CASCADE,
    PRIMARY KEY (account_id, round_id)
) STRICT, WITHOUT ROWID;
