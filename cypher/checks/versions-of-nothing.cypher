// Versions of no instrument.
// Parameters: none
// Columns: id
MATCH (v:Version)
WHERE NOT EXISTS { MATCH (v)-[:OF]->(i:Instrument) }
RETURN v.id AS id
ORDER BY id
