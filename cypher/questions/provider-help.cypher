// What a provider can be made to do, in a text, for authorities of its own State or of another, and by which powers.
// Parameters: $version
// Columns: provision, what (a power or a burden), abroad (the ways to cooperate that rely on it), objection (clauses that let it object), place
CALL () {
  MATCH (m:Provision)-[:GRANTS]->(t:Power)
  WHERE m.version = $version AND t.compels = 'provider'
  RETURN m.id AS provision, t.id AS what, m.id AS measure, m.order AS place
  UNION
  MATCH (p:Provision)-[r:IMPOSES]->(b:Burden)
  WHERE p.version = $version AND r.onWhom = 'provider' AND p.extentOf IS NOT NULL
  RETURN p.id AS provision, b.id AS what, p.extentOf AS measure, p.order AS place
}
WITH provision, what, measure, place
OPTIONAL MATCH (k:Provision)-[:RELIES_ON]->(m:Provision)
WHERE m.id = measure
WITH provision, what, measure, place, k
ORDER BY k.id
WITH provision, what, measure, place, collect(DISTINCT k.id) AS abroad
OPTIONAL MATCH (c:Provision)-[:PROVIDES]->(s:Safeguard)
WHERE c.extentOf = measure AND s.id IN ['safeguard/right-to-challenge', 'safeguard/existing-technical-capability', 'safeguard/as-is-reasonable', 'safeguard/reasons-for-refusal']
WITH provision, what, place, abroad, c
ORDER BY c.id
WITH provision, what, place, abroad, collect(DISTINCT c.id) AS objection
RETURN provision, what, abroad, objection, place
ORDER BY place, provision, what
