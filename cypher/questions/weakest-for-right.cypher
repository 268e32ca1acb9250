// For a right that a way to cooperate touches through the powers it relies on: which protections of that right hold, and where none does.
// Parameters: $version, $mechanism, $right
// Columns: safeguard, atPower (where the data are taken), atRequest (between the States), weakest (yes where it was found missing on either, no where it holds on both, else unknown), clauses, findings
__HELD__
WITH collect({measure: measure, safeguard: safeguard, clause: clause, finding: finding}) AS held
MATCH (t:Mechanism)<-[:ESTABLISHES]-(m:Provision)-[:RELIES_ON]->(p:Provision)-[:GRANTS]->(:Power)-[:INTERFERES_WITH]->(r:Right)
WHERE m.version = $version AND t.id = $mechanism AND r.id = $right
WITH held, m, p
ORDER BY m.id, p.id
WITH held, collect(DISTINCT m.id) AS requests, collect(DISTINCT p.id) AS powers
MATCH (s:Safeguard)-[:REALISES]->(r:Right)
WHERE r.id = $right
WITH s, [h IN held WHERE h.safeguard = s.id AND h.measure IN powers | h] AS there, [h IN held WHERE h.safeguard = s.id AND h.measure IN requests | h] AS here
WITH s, there, here, size([h IN there WHERE h.clause IS NOT NULL | 1]) AS givenThere, size([h IN here WHERE h.clause IS NOT NULL | 1]) AS givenHere,
  size([h IN there WHERE h.finding IS NOT NULL | 1]) AS missingThere, size([h IN here WHERE h.finding IS NOT NULL | 1]) AS missingHere
RETURN s.id AS safeguard,
  CASE WHEN givenThere > 0 THEN 'holds' WHEN missingThere > 0 THEN 'found missing' ELSE 'not known' END AS atPower,
  CASE WHEN givenHere > 0 THEN 'holds' WHEN missingHere > 0 THEN 'found missing' ELSE 'not known' END AS atRequest,
  CASE WHEN (givenThere = 0 AND missingThere > 0) OR (givenHere = 0 AND missingHere > 0) THEN 'yes' WHEN givenThere > 0 AND givenHere > 0 THEN 'no' ELSE 'unknown' END AS weakest,
  [h IN there + here WHERE h.clause IS NOT NULL | h.clause] AS clauses, [h IN there + here WHERE h.finding IS NOT NULL | h.finding] AS findings
ORDER BY weakest DESC, safeguard
