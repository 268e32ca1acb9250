// Creates things of one kind.
// Parameters: $rows (a list of properties, id and hash among them)
// Columns: none
UNWIND $rows AS row
CREATE (n:Node:__LABEL__)
SET n = row
