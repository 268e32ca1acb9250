// The links that run between some things.
// Parameters: $ids (a list of ids)
// Columns: from and to (ids of the ends), type, link (all its properties)
MATCH (a:Node)-[r]->(b:Node)
WHERE a.id IN $ids AND b.id IN $ids
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS link
