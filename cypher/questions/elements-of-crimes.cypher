// Which elements each crime of a text needs: intent, no right, further intent, harm; and which of them a State is free to leave out.
// Parameters: $version
// Columns: offence, provision, element, firm (must, may or none found), clauses, findings, place
__HELD__
WITH collect({measure: measure, safeguard: safeguard, clause: clause, finding: finding, how: how}) AS held
MATCH (m:Provision)-[:CRIMINALISES]->(t:Offence)
WHERE m.version = $version
WITH held, m.id AS provision, m.order AS place, t.id AS offence
MATCH (s:Safeguard)
WHERE s.family = 'offence design'
WITH provision, place, offence, s.id AS element, [h IN held WHERE h.measure = provision AND h.safeguard = s.id | h] AS here
WHERE size(here) > 0
RETURN offence, provision, element, place,
  CASE WHEN size([h IN here WHERE h.how = 'mandatory' | 1]) > 0 THEN 'asked for' WHEN size([h IN here WHERE h.how = 'conditional' | 1]) > 0 THEN 'asked for, as domestic law has it' WHEN size([h IN here WHERE h.how = 'optional' | 1]) > 0 THEN 'left to each State' WHEN size([h IN here WHERE h.clause IS NOT NULL | 1]) > 0 THEN 'spoken of' ELSE 'none found' END AS firm,
  [h IN here WHERE h.clause IS NOT NULL | h.clause] AS clauses, [h IN here WHERE h.finding IS NOT NULL | h.finding] AS findings
ORDER BY place, provision, offence, element
