// Which rights treaties two States have both joined by a day, and which bodies they set up.
// Parameters: $requesting, $requested, $on
// Columns: treaty, joinedA, joinedB (the days of consent), rights (secured by it)
MATCH (a:Action)-[:UNDER]->(i:Instrument)
WHERE a.state = $requesting AND a.act IN ['ratification', 'acceptance', 'approval', 'accession', 'succession'] AND a.latest <= $on
  AND i.id IN ['iccpr', 'iccpr-op1', 'echr', 'conv108', 'conv108-p1', 'crc', 'crc-opsc', 'malabo']
WITH i, min(a.latest) AS joinedA
MATCH (b:Action)-[:UNDER]->(i)
WHERE b.state = $requested AND b.act IN ['ratification', 'acceptance', 'approval', 'accession', 'succession'] AND b.latest <= $on
WITH i, joinedA, min(b.latest) AS joinedB
OPTIONAL MATCH (r:Right)-[:SECURED_BY]->(p:Provision)
WHERE p.instrument = i.id
WITH i, joinedA, joinedB, r
ORDER BY r.id
WITH i, joinedA, joinedB, collect(DISTINCT r.id) AS rights
RETURN i.id AS treaty, joinedA, joinedB, rights
ORDER BY treaty
