// What protects journalists' sources, privileged papers and people who fled from the State that asks.
// Parameters: $version
// Columns: safeguard, measure, does, given (yes, no where it was found missing, else unknown), clauses, findings, place
__HELD__
WITH collect({measure: measure, safeguard: safeguard, clause: clause, finding: finding}) AS held
MATCH (m:Provision)-[:GRANTS|ESTABLISHES]->(t:Node)
WHERE m.version = $version
WITH held, m, t
ORDER BY t.id, t.kind
WITH held, m.id AS measure, m.order AS place, collect(DISTINCT t.id) AS does, collect(DISTINCT t.kind) AS kinds
MATCH (s:Safeguard)
WHERE s.id IN ['safeguard/privilege-and-sources', 'safeguard/refusal-persecution', 'safeguard/non-suppression-clause'] AND size([k IN kinds WHERE k IN s.fits | 1]) > 0
WITH s.id AS safeguard, measure, place, does, [h IN held WHERE h.measure = measure AND h.safeguard = s.id | h] AS here
WITH safeguard, measure, place, does, [h IN here WHERE h.clause IS NOT NULL | h.clause] AS clauses, [h IN here WHERE h.finding IS NOT NULL | h.finding] AS findings
RETURN safeguard, measure, does, clauses, findings, place,
  CASE WHEN size(clauses) > 0 AND size(findings) > 0 THEN 'unknown' WHEN size(clauses) > 0 THEN 'yes' WHEN size(findings) > 0 THEN 'no' ELSE 'unknown' END AS given
ORDER BY safeguard, place, measure
