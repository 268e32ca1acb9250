// Gives things that are there the properties, and the one kind, that they should have.
// Parameters: $rows (a list of properties, id and hash among them)
// Columns: none
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
REMOVE n:__ALL_LABELS__
SET n:__LABEL__
SET n = row
