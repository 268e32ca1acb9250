// Which ways to cooperate reach a power with no judge, and nobody as independent, asked on either end: neither before nor after.
// Parameters: $version
// Columns: mechanism, provision, power (of the State that is asked), powerAt, nobody (yes, no, or unknown), judges (clauses that bring one in), findings, place
__HELD__
WITH measure, clause, finding, safeguard
WHERE safeguard IN ['safeguard/prior-authorisation', 'safeguard/judicial-or-independent-review']
WITH collect({measure: measure, safeguard: safeguard, clause: clause, finding: finding}) AS held
MATCH (t:Mechanism)<-[:ESTABLISHES]-(m:Provision)-[:RELIES_ON]->(p:Provision)-[:GRANTS]->(w:Power)
WHERE m.version = $version
WITH held, t.id AS mechanism, m.id AS provision, m.order AS place, p.id AS powerAt, w.id AS power
WITH mechanism, provision, place, powerAt, power, [h IN held WHERE h.measure = provision OR h.measure = powerAt | h] AS here
WITH mechanism, provision, place, powerAt, power, [h IN here WHERE h.clause IS NOT NULL | h.clause] AS judges, [h IN here WHERE h.finding IS NOT NULL | h.finding] AS findings,
  size([h IN here WHERE h.finding IS NOT NULL AND h.measure = provision AND h.safeguard = 'safeguard/prior-authorisation' | 1]) > 0
  AND size([h IN here WHERE h.finding IS NOT NULL AND h.measure = provision AND h.safeguard = 'safeguard/judicial-or-independent-review' | 1]) > 0
  AND size([h IN here WHERE h.finding IS NOT NULL AND h.measure = powerAt AND h.safeguard = 'safeguard/prior-authorisation' | 1]) > 0
  AND size([h IN here WHERE h.finding IS NOT NULL AND h.measure = powerAt AND h.safeguard = 'safeguard/judicial-or-independent-review' | 1]) > 0 AS missing
RETURN mechanism, provision, power, powerAt, judges, findings, place, CASE WHEN size(judges) > 0 THEN 'no' WHEN missing THEN 'yes' ELSE 'unknown' END AS nobody
ORDER BY place, provision, mechanism, powerAt, power
