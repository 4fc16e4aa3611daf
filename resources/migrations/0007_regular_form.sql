-- What the form of a regular appraisal states besides the grade (公务员平时考核登记表). The grade may come later than
-- the personal summary, so it may be absent.

CREATE TABLE regular_grade_new (
    id INTEGER PRIMARY KEY,
    cadre_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    period INTEGER NOT NULL CHECK (period BETWEEN 1 AND 12),
    grade TEXT CHECK (grade IN ('好', '较好', '一般', '较差')),
    summary TEXT,
    attendance TEXT,
    comment TEXT,
    done_by TEXT,
    done_on TEXT,
    approval TEXT,
    approved_by TEXT,
    approved_on TEXT,
    UNIQUE (year, cadre_id, period)
) STRICT;

INSERT INTO regular_grade_new (id, cadre_id, year, period, grade, comment, done_by, done_on)
SELECT id, cadre_id, year, period, grade, comment, done_by, done_on FROM regular_grade;

DROP TABLE regular_grade;

ALTER TABLE regular_grade_new RENAME TO regular_grade;
