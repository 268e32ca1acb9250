// How many links some things have.
// Parameters: $ids (a list of ids)
// Columns: id, degree
MATCH (n:Node)-[r]-(:Node)
WHERE n.id IN $ids
RETURN n.id AS id, count(r) AS degree
