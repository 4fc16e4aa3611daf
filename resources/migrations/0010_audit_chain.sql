-- Each operation carries the hash of the one before it and of its own columns, as the audit entries do; the hash of
-- an entry covers that of its operation. NULL = from before this script: not covered.
ALTER TABLE event ADD COLUMN hash TEXT;

CREATE TRIGGER event_is_never_edited BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'event is append-only'); END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'event is append-only'); END;

-- How far the audit goes, so that a tail cut off shows. first_covered: the first operation that carries a hash.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL,
    entry_hash TEXT NOT NULL,
    events INTEGER NOT NULL,
    event_hash TEXT NOT NULL,
    first_covered INTEGER NOT NULL
) STRICT;

INSERT INTO audit_head (id, entries, entry_hash, events, event_hash, first_covered)
SELECT 1, coalesce((SELECT max(id) FROM change), 0), coalesce((SELECT hash FROM change ORDER BY id DESC LIMIT 1), ''),
       coalesce((SELECT max(id) FROM event), 0), '', coalesce((SELECT max(id) FROM event), 0) + 1;

CREATE TRIGGER audit_head_follows_change AFTER INSERT ON change
BEGIN UPDATE audit_head SET entries = NEW.id, entry_hash = NEW.hash; END;

CREATE TRIGGER audit_head_follows_event AFTER INSERT ON event
BEGIN UPDATE audit_head SET events = NEW.id, event_hash = coalesce(NEW.hash, ''); END;

CREATE TRIGGER audit_head_never_goes_back BEFORE UPDATE ON audit_head
WHEN NEW.entries < OLD.entries OR NEW.events < OLD.events OR NEW.first_covered <> OLD.first_covered
BEGIN SELECT raise(ABORT, 'audit_head only goes forward'); END;

CREATE TRIGGER audit_head_is_never_removed BEFORE DELETE ON audit_head
BEGIN SELECT raise(ABORT, 'audit_head stays'); END;
