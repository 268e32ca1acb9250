// Findings of absence that do not say which safeguard is missing, or where.
// Parameters: none
// Columns: id
MATCH (a:Absence)
WHERE NOT EXISTS { MATCH (a)-[:LACKS]->(s:Safeguard) } OR NOT EXISTS { MATCH (a)-[:COVERS]->(n:Node) }
RETURN a.id AS id
ORDER BY id
