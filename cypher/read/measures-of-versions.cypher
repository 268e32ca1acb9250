// The measures of some versions, and by which links they are measures.
// Parameters: $versions (a list of ids)
// Columns: type (GRANTS, ESTABLISHES, CRIMINALISES), node (all its properties); one provision may come more than once
MATCH (p:Provision)-[r:GRANTS|ESTABLISHES|CRIMINALISES]->(t:Node)
WHERE p.version IN $versions
RETURN DISTINCT p.id AS id, type(r) AS type, properties(p) AS node
