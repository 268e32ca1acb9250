// Which ways to cooperate of a text are open to more than its own crimes, so that a State that leaves one of those out may still be asked.
// Parameters: $version
// Columns: mechanism, provision, stays (yes where something else opens it too, no where nothing does, unknown where nobody looked), other (classes of crimes that open it), place
MATCH (m:Provision)-[:ESTABLISHES]->(t:Mechanism)
WHERE m.version = $version
OPTIONAL MATCH (m)-[:OPEN_TO]->(c:Offence)
WITH m, t, c
ORDER BY c.id
WITH m, t, collect(DISTINCT c.id) AS gates
RETURN t.id AS mechanism, m.id AS provision, m.order AS place, [g IN gates WHERE g <> 'offence/own' | g] AS other,
  CASE WHEN size([g IN gates WHERE g <> 'offence/own' | 1]) > 0 THEN 'yes' WHEN size(gates) > 0 THEN 'no' ELSE 'unknown' END AS stays
ORDER BY place, provision, mechanism
