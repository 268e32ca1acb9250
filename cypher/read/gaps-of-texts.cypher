// What is known to be missing about instruments, versions or what is in them.
// Parameters: $ids (of instruments and versions)
// Columns: text (the id asked about), node (all properties of the gap); one gap may come more than once
UNWIND $ids AS text
MATCH (g:KnownGap)-[:TOUCHES]->(n:Node)
WHERE n.id = text OR n.version = text OR n.instrument = text
RETURN text, properties(g) AS node
