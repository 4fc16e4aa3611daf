-- An evaluation (民主测评) is counted by grades: {"优秀": 20, "称职": 8, ...} as JSON text; NULL in other votes.

ALTER TABLE ballot_vote ADD COLUMN grades TEXT;
