// The measures of some versions, and by which links they are measures.
// Parameters: $ids (of the versions)
// Columns: text (the version), id, type (GRANTS, ESTABLISHES, CRIMINALISES), node (all its properties)
MATCH (p:Provision)-[r:GRANTS|ESTABLISHES|CRIMINALISES]->(t:Node)
WHERE p.version IN $ids
RETURN p.version AS text, p.id AS id, type(r) AS type, properties(p) AS node
