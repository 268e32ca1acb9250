// What of one text protects its powers, ways to cooperate and crimes, and what was found missing: a part of longer queries, put in for __HELD__.
// Parameters: $version
// A measure that is a part of an article is reached by name, or by a clause outside that covers the whole division; an absence on an article
// speaks for the measures inside it only by naming them.
// Columns: measure, safeguard, clause (that gives it) or finding (of absence), how (strength, or force of a ground), reach (specific, general, absent), basis
CALL () {
  MATCH (p:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE p.version = $version AND p.extentOf IS NOT NULL
  RETURN p.extentOf AS measure, s.id AS safeguard, p.id AS clause, null AS finding, coalesce(r.strength, r.force) AS how, 'specific' AS reach, r.basis AS basis
  UNION
  MATCH (m:Provision)<-[:REACHES]-(k:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE m.version = $version AND m.measure = true
  RETURN m.id AS measure, s.id AS safeguard, k.id AS clause, null AS finding, coalesce(r.strength, r.force) AS how, 'general' AS reach, r.basis AS basis
  UNION
  MATCH (m:Provision)-[:PART_OF*1..6]->(t:Provision)<-[:REACHES]-(k:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE m.version = $version AND m.measure = true AND (m.id = m.article OR (t.article IS NULL AND coalesce(k.article, '') <> m.article))
  RETURN m.id AS measure, s.id AS safeguard, k.id AS clause, null AS finding, coalesce(r.strength, r.force) AS how, 'general' AS reach, r.basis AS basis
  UNION
  MATCH (m:Provision)<-[:REACHES]-(:Provision)-[:CARRIES]->(p:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE m.version = $version AND m.measure = true
  RETURN m.id AS measure, s.id AS safeguard, p.id AS clause, null AS finding, coalesce(r.strength, r.force) AS how, 'general' AS reach, r.basis AS basis
  UNION
  MATCH (m:Provision)-[:PART_OF*1..6]->(t:Provision)<-[:REACHES]-(k:Provision)-[:CARRIES]->(p:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE m.version = $version AND m.measure = true AND (m.id = m.article OR (t.article IS NULL AND coalesce(k.article, '') <> m.article))
  RETURN m.id AS measure, s.id AS safeguard, p.id AS clause, null AS finding, coalesce(r.strength, r.force) AS how, 'general' AS reach, r.basis AS basis
  UNION
  MATCH (m:Provision)<-[:COVERS]-(a:Absence)
  WHERE m.version = $version AND m.measure = true
  RETURN m.id AS measure, a.safeguard AS safeguard, null AS clause, a.id AS finding, null AS how, 'absent' AS reach, a.basis AS basis
  UNION
  MATCH (m:Provision)-[:PART_OF*1..6]->(t:Provision)<-[:COVERS]-(a:Absence)
  WHERE m.version = $version AND m.measure = true AND t.level <> 'article'
  RETURN m.id AS measure, a.safeguard AS safeguard, null AS clause, a.id AS finding, null AS how, 'absent' AS reach, a.basis AS basis
}
WITH measure, safeguard, clause, finding, how, reach, basis
ORDER BY measure, safeguard, clause, finding, how, reach, basis
