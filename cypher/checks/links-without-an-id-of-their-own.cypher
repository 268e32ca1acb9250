// Links that share an id with another, or have none.
// Parameters: none
// Columns: id
MATCH (a:Node)-[r]->(b:Node)
WITH coalesce(r.id, '') AS id, count(r) AS times
WHERE times > 1 OR id = ''
RETURN id
ORDER BY id
