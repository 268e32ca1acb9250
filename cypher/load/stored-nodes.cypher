// What is stored of things, to compare it with what should be.
// Parameters: none
// Columns: id, hash
MATCH (n:Node)
RETURN n.id AS id, n.hash AS hash
