// How a provision came to be: what it continues in earlier drafts, and what continues it, step by step.
// Parameters: $provision
// Columns: later, earlier, change (in words), note, basis
MATCH (p:Provision)
WHERE p.id = $provision
MATCH (p)-[:CONTINUES*1..8]-(n:Provision)
WITH collect(DISTINCT n.id) + [$provision] AS line
MATCH (b:Provision)-[r:CONTINUES]->(a:Provision)
WHERE a.id IN line AND b.id IN line
RETURN b.id AS later, a.id AS earlier, r.note AS note, r.basis AS basis, a.version AS draft,
  CASE WHEN r.unsettled = true THEN 'not settled' WHEN r.change = 'same' THEN 'says the same' WHEN r.change = 'renumbered' THEN 'only the number changed' WHEN r.change = 'strengthened' THEN 'asks more of States' WHEN r.change = 'weakened' THEN 'asks less of States' ELSE 'changed' END AS change
ORDER BY draft, earlier, later
