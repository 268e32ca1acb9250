// Which grounds a State that is asked may refuse on, must refuse on, or may not rely on, for each way to cooperate of a text.
// Parameters: $version
// Columns: mechanism, provision, ground, force (in words), clauses, findings, place
__HELD__
WITH collect({measure: measure, safeguard: safeguard, clause: clause, finding: finding, how: how}) AS held
MATCH (m:Provision)-[:ESTABLISHES]->(t:Mechanism)
WHERE m.version = $version
WITH held, m.id AS provision, m.order AS place, t.id AS mechanism
MATCH (s:Safeguard)
WHERE s.ground = true
WITH provision, place, mechanism, s.id AS ground, [h IN held WHERE h.measure = provision AND h.safeguard = s.id | h] AS here
WHERE size(here) > 0
RETURN mechanism, provision, ground, place,
  CASE WHEN size([h IN here WHERE h.how = 'barred' | 1]) > 0 THEN 'may not be relied on' WHEN size([h IN here WHERE h.how = 'must' | 1]) > 0 THEN 'must refuse' WHEN size([h IN here WHERE h.how = 'no-duty' | 1]) > 0 THEN 'no duty to help' WHEN size([h IN here WHERE h.how = 'may' | 1]) > 0 THEN 'may refuse' WHEN size([h IN here WHERE h.clause IS NOT NULL | 1]) > 0 THEN 'spoken of' ELSE 'none found' END AS force,
  [h IN here WHERE h.clause IS NOT NULL | h.clause] AS clauses, [h IN here WHERE h.finding IS NOT NULL | h.finding] AS findings
ORDER BY place, provision, mechanism, ground
