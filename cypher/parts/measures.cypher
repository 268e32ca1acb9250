// The powers and ways to cooperate of one text, with all that is held of their safeguards: the first half of a question, put in for __MEASURES__.
// Parameters: $version
// Columns: held (maps of measure, safeguard, clause, finding), measure, place, does, kinds
__HELD__
WITH collect({measure: measure, safeguard: safeguard, clause: clause, finding: finding}) AS held
MATCH (m:Provision)-[:GRANTS|ESTABLISHES]->(t:Node)
WHERE m.version = $version
WITH held, m, t
ORDER BY t.id, t.kind
WITH held, m.id AS measure, m.order AS place, collect(DISTINCT t.id) AS does, collect(DISTINCT t.kind) AS kinds
