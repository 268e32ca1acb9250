// What limits one power in a text: every safeguard that fits a power, given, found missing, or not looked for.
// Parameters: $version, $power
// Columns: provision, safeguard, held (given here, by a general clause, found missing, or not known), clauses, findings, place
__HELD__
WITH collect({measure: measure, safeguard: safeguard, clause: clause, finding: finding, reach: reach}) AS held
MATCH (m:Provision)-[:GRANTS]->(t:Power)
WHERE m.version = $version AND t.id = $power
WITH held, m.id AS provision, m.order AS place
MATCH (s:Safeguard)
WHERE 'power' IN s.fits
WITH provision, place, s.id AS safeguard, [h IN held WHERE h.measure = provision AND h.safeguard = s.id | h] AS here
RETURN provision, safeguard, place,
  CASE WHEN size([h IN here WHERE h.reach = 'specific' | 1]) > 0 THEN 'given here' WHEN size([h IN here WHERE h.reach = 'general' | 1]) > 0 THEN 'by a general clause' WHEN size(here) > 0 THEN 'found missing' ELSE 'not known' END AS held,
  [h IN here WHERE h.clause IS NOT NULL | h.clause] AS clauses, [h IN here WHERE h.finding IS NOT NULL | h.finding] AS findings
ORDER BY place, provision, held, safeguard
