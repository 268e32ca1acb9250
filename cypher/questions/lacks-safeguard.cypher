// Which powers and ways to cooperate of a text lack a safeguard: found not to have it, by a finding that covers them.
// Parameters: $version, $safeguard
// Columns: measure, does (what it sets up), lacking (yes, no, or unknown where nobody looked or findings differ), given (the clauses that give it), findings (of absence), place
CALL () {
  MATCH (s:Safeguard)
  WHERE s.id = $safeguard
  WITH s.fits AS fits
  MATCH (m:Provision)-[:GRANTS|ESTABLISHES]->(t:Node)
  WHERE m.version = $version AND t.kind IN fits
  RETURN m.id AS measure, 'does' AS what, t.id AS id
  UNION
  MATCH (p:Provision)-[:PROVIDES]->(s:Safeguard)
  WHERE p.version = $version AND s.id = $safeguard AND p.extentOf IS NOT NULL
  RETURN p.extentOf AS measure, 'given' AS what, p.id AS id
  UNION
  MATCH (k:Provision)-[:REACHES]->(m:Provision), (k)-[:PROVIDES]->(s:Safeguard)
  WHERE m.version = $version AND m.measure = true AND s.id = $safeguard
  RETURN m.id AS measure, 'given' AS what, k.id AS id
  UNION
  MATCH (k:Provision)-[:REACHES]->(t:Provision)<-[:PART_OF*1..6]-(m:Provision), (k)-[:PROVIDES]->(s:Safeguard)
  WHERE m.version = $version AND m.measure = true AND s.id = $safeguard
  RETURN m.id AS measure, 'given' AS what, k.id AS id
  UNION
  MATCH (k:Provision)-[:REACHES]->(m:Provision), (k)-[:CARRIES]->(p:Provision)-[:PROVIDES]->(s:Safeguard)
  WHERE m.version = $version AND m.measure = true AND s.id = $safeguard
  RETURN m.id AS measure, 'given' AS what, p.id AS id
  UNION
  MATCH (k:Provision)-[:REACHES]->(t:Provision)<-[:PART_OF*1..6]-(m:Provision), (k)-[:CARRIES]->(p:Provision)-[:PROVIDES]->(s:Safeguard)
  WHERE m.version = $version AND m.measure = true AND s.id = $safeguard
  RETURN m.id AS measure, 'given' AS what, p.id AS id
  UNION
  MATCH (s:Safeguard)<-[:LACKS]-(a:Absence)-[:COVERS]->(m:Provision)
  WHERE m.version = $version AND m.measure = true AND s.id = $safeguard
  RETURN m.id AS measure, 'finding' AS what, a.id AS id
  UNION
  MATCH (s:Safeguard)<-[:LACKS]-(a:Absence)-[:COVERS]->(t:Provision)<-[:PART_OF*1..6]-(m:Provision)
  WHERE m.version = $version AND m.measure = true AND s.id = $safeguard
  RETURN m.id AS measure, 'finding' AS what, a.id AS id
}
WITH measure, what, id
ORDER BY measure, what, id
WITH measure, collect(CASE WHEN what = 'does' THEN id END) AS does, collect(CASE WHEN what = 'given' THEN id END) AS given,
  collect(CASE WHEN what = 'finding' THEN id END) AS findings
MATCH (m:Provision)
WHERE m.id = measure AND size(does) > 0
RETURN m.id AS measure, does, given, findings,
  CASE WHEN size(given) > 0 AND size(findings) > 0 THEN 'unknown' WHEN size(given) > 0 THEN 'no' WHEN size(findings) > 0 THEN 'yes' ELSE 'unknown' END AS lacking,
  m.order AS place
ORDER BY place, measure
