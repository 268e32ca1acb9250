// How the powers and ways to cooperate of one text answer to those of another.
// Parameters: $version, $against
// Columns: provision, does, twin, relation (in words), note, basis, place
MATCH (m:Provision)-[:GRANTS|ESTABLISHES]->(t:Node)
WHERE m.version = $version
WITH m, t
ORDER BY t.id
WITH m, collect(DISTINCT t.id) AS does
OPTIONAL MATCH (m)-[r:CORRESPONDS_TO]-(n:Provision)
WHERE n.version = $against
RETURN m.id AS provision, does, n.id AS twin, r.note AS note, r.basis AS basis, m.order AS place,
  CASE WHEN r.relation IS NULL THEN 'no twin is stated' WHEN r.relation = 'equal' THEN 'much the same' WHEN r.relation = 'overlaps' THEN 'overlap' WHEN m.id = startNode(r).id AND r.relation = 'narrower' THEN 'this one is narrower' WHEN m.id = startNode(r).id THEN 'this one is broader' WHEN r.relation = 'narrower' THEN 'the other is narrower' ELSE 'the other is broader' END AS relation
ORDER BY place, provision, twin
