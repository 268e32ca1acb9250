// Whether sharing between police, or without being asked, is held by the grounds and limits that hold a formal request.
// Parameters: $version
// Columns: safeguard, mechanism, held (in words), clauses, findings
__HELD__
WITH collect({measure: measure, safeguard: safeguard, clause: clause, finding: finding}) AS held
MATCH (m:Provision)-[:ESTABLISHES]->(t:Mechanism)
WHERE m.version = $version AND t.id IN ['mechanism/mutual-legal-assistance', 'mechanism/police-cooperation', 'mechanism/spontaneous-information']
WITH held, t, m
ORDER BY m.id
WITH held, t.id AS mechanism, collect(m.id) AS provisions
MATCH (s:Safeguard)
WHERE s.ground = true OR s.family IN ['data protection', 'cooperation and refusal']
WITH s.id AS safeguard, mechanism, [h IN held WHERE h.measure IN provisions AND h.safeguard = s.id | h] AS here
WITH safeguard, mechanism, [h IN here WHERE h.clause IS NOT NULL | h.clause] AS clauses, [h IN here WHERE h.finding IS NOT NULL | h.finding] AS findings
RETURN safeguard, mechanism, clauses, findings, CASE WHEN size(clauses) > 0 THEN 'holds' WHEN size(findings) > 0 THEN 'found missing' ELSE 'not known' END AS held
ORDER BY safeguard, mechanism
