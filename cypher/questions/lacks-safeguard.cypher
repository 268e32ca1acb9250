// Which powers and ways to cooperate of a text lack a safeguard: found not to have it, by a finding that covers them.
// Parameters: $version, $safeguard
// Columns: measure, does (what it sets up), lacking (yes, no, or unknown where nobody looked or findings differ), given (the clauses that give it), findings (of absence), place
__HELD__
WITH measure, clause, finding, safeguard
WHERE safeguard = $safeguard
WITH collect({measure: measure, clause: clause, finding: finding}) AS held
MATCH (s:Safeguard)
WHERE s.id = $safeguard
WITH held, s.fits AS fits
MATCH (m:Provision)-[:GRANTS|ESTABLISHES]->(t:Node)
WHERE m.version = $version AND t.kind IN fits
WITH m, held, t
ORDER BY t.id
WITH m.id AS measure, m.order AS place, held, collect(t.id) AS does
WITH measure, place, does, [h IN held WHERE h.measure = measure AND h.clause IS NOT NULL | h.clause] AS given,
  [h IN held WHERE h.measure = measure AND h.finding IS NOT NULL | h.finding] AS findings
RETURN measure, does, given, findings, place,
  CASE WHEN size(given) > 0 AND size(findings) > 0 THEN 'unknown' WHEN size(given) > 0 THEN 'no' WHEN size(findings) > 0 THEN 'yes' ELSE 'unknown' END AS lacking
ORDER BY place, measure
