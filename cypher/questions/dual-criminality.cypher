// Where a text asks that conduct be a crime in both States before help is given, and where it does not.
// Parameters: $version
// Columns: mechanism, provision, rule (what is said of it, in words), clauses, findings, place
__HELD__
WITH measure, clause, finding, safeguard
WHERE safeguard = 'safeguard/dual-criminality'
WITH collect({measure: measure, clause: clause, finding: finding}) AS held
MATCH (m:Provision)-[:ESTABLISHES]->(t:Mechanism)
WHERE m.version = $version
WITH held, m.id AS provision, m.order AS place, t.id AS mechanism
WITH provision, place, mechanism, [h IN held WHERE h.measure = provision AND h.clause IS NOT NULL | h.clause] AS clauses,
  [h IN held WHERE h.measure = provision AND h.finding IS NOT NULL | h.finding] AS findings
OPTIONAL MATCH (p:Provision)-[r:PROVIDES]->(s:Safeguard)
WHERE p.id IN clauses AND s.id = 'safeguard/dual-criminality'
WITH provision, place, mechanism, clauses, findings, r
ORDER BY r.form
WITH provision, place, mechanism, clauses, findings, collect(DISTINCT r.form) AS forms
RETURN mechanism, provision, clauses, findings, place,
  CASE WHEN 'required' IN forms THEN 'required' WHEN 'waivable' IN forms THEN 'required, but may be waived' WHEN 'may-decline' IN forms THEN 'help may be declined' WHEN 'may-decline-unless-not-coercive' IN forms THEN 'help may be declined, but for what needs no coercion' WHEN 'barred-but-reservable' IN forms THEN 'not to be asked for, unless reserved' WHEN 'barred' IN forms THEN 'not to be asked for' WHEN 'domestic' IN forms THEN 'left to domestic law' WHEN size(clauses) > 0 THEN 'spoken of' WHEN size(findings) > 0 THEN 'nothing found' ELSE 'not known' END AS rule
ORDER BY place, provision, mechanism
