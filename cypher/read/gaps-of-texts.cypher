// What is known to be missing about instruments, versions or what is in them.
// Parameters: $ids (a list of ids)
// Columns: text (the id asked about), node (all properties of the gap)
UNWIND $ids AS text
MATCH (g:KnownGap)-[:TOUCHES]->(n:Node)
WHERE n.id = text OR n.version = text OR n.instrument = text
RETURN DISTINCT text, g.id AS id, properties(g) AS node
