// What holds each domestic power of a text: every safeguard that a standard asks of powers, at what strength it is given, or what was found missing.
// Parameters: $version, $yardstick
// Columns: measure, power, safeguard, held (specific, general, absent or not known), strength (the firmest, as words), clauses, findings, place, rank
__HELD__
WITH collect({measure: measure, safeguard: safeguard, clause: clause, finding: finding, how: how, reach: reach}) AS held
MATCH (m:Provision)-[:GRANTS]->(t:Power)
WHERE m.version = $version
WITH held, m.id AS measure, m.order AS place, t.id AS power
MATCH (y:Yardstick)-[q:REQUIRES]->(s:Safeguard)
WHERE y.id = $yardstick AND 'power' IN s.fits
WITH measure, place, power, s.id AS safeguard, q.order AS rank, [h IN held WHERE h.measure = measure AND h.safeguard = s.id | h] AS here
RETURN measure, power, safeguard, place, rank,
  CASE WHEN size([h IN here WHERE h.reach = 'specific' | 1]) > 0 THEN 'given here' WHEN size([h IN here WHERE h.reach = 'general' | 1]) > 0 THEN 'by a general clause' WHEN size(here) > 0 THEN 'found missing' ELSE 'not known' END AS held,
  CASE WHEN size([h IN here WHERE h.how = 'mandatory' | 1]) > 0 THEN 'mandatory' WHEN size([h IN here WHERE h.how = 'conditional' | 1]) > 0 THEN 'conditional' WHEN size([h IN here WHERE h.how = 'optional' | 1]) > 0 THEN 'optional' WHEN size([h IN here WHERE h.clause IS NOT NULL | 1]) > 0 THEN 'interpretive' ELSE null END AS strength,
  [h IN here WHERE h.clause IS NOT NULL | h.clause] AS clauses, [h IN here WHERE h.finding IS NOT NULL | h.finding] AS findings
ORDER BY place, measure, power, rank, safeguard
