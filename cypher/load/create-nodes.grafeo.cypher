// Writes things of one kind into a fresh file.
// Parameters: $rows (properties, with id and hash)
// Columns: none
UNWIND $rows AS row
CREATE (n:Node:__LABEL__)
SET n = row
