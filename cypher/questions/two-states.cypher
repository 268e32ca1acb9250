// Which ways to cooperate are laid down in treaties that two States have both joined by a day, and what each says of dual criminality.
// Parameters: $requesting, $requested, $on
// Columns: mechanism, provision, treaty, dual (the clauses on dual criminality), joinedA, joinedB (the days of consent), place
MATCH (a:Action)-[:UNDER]->(i:Instrument)
WHERE a.state = $requesting AND a.act IN ['ratification', 'acceptance', 'approval', 'accession', 'succession'] AND a.latest <= $on
WITH i, min(a.latest) AS joinedA
MATCH (b:Action)-[:UNDER]->(i)
WHERE b.state = $requested AND b.act IN ['ratification', 'acceptance', 'approval', 'accession', 'succession'] AND b.latest <= $on
WITH i, joinedA, min(b.latest) AS joinedB
MATCH (m:Provision)-[:ESTABLISHES]->(t:Mechanism)
WHERE m.instrument = i.id
MATCH (v:Version)
WHERE v.id = m.version AND v.stage <> 'draft'
OPTIONAL MATCH (p:Provision)-[:PROVIDES]->(s:Safeguard)
WHERE p.extentOf = m.id AND s.id = 'safeguard/dual-criminality'
WITH i, joinedA, joinedB, m, t, p
ORDER BY p.id
WITH i, joinedA, joinedB, m, t, collect(DISTINCT p.id) AS dual
RETURN t.id AS mechanism, m.id AS provision, i.id AS treaty, dual, joinedA, joinedB, m.order AS place
ORDER BY treaty, place, provision, mechanism
