// The embedded engine's constraint brings no index of its own; on Neo4j this changes nothing.
// Parameters: none
// Columns: none
CREATE INDEX node_id_index IF NOT EXISTS FOR (n:Node) ON (n.id)
