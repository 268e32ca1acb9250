// Provisions that are part of nothing, or of another version than their own.
// Parameters: none
// Columns: id
MATCH (p:Provision)
WHERE NOT EXISTS { MATCH (p)-[:PART_OF]->(v:Node) WHERE v.version = p.version OR v.id = p.version }
RETURN p.id AS id
ORDER BY id
