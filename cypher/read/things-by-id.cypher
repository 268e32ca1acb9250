// The things of these ids.
// Parameters: $ids (a list of ids)
// Columns: node (all its properties)
MATCH (n:Node)
WHERE n.id IN $ids
RETURN properties(n) AS node
