// Which human rights the powers of a text touch, and whether a State has joined the treaties that secure them.
// Parameters: $version, $state, $on
// Columns: power, right, treaty (that secures it), secured (its provisions), joined (the day of consent), bound (yes, or no where no consent is in the tables held)
MATCH (m:Provision)-[:GRANTS]->(w:Power)-[:INTERFERES_WITH]->(r:Right)
WHERE m.version = $version
WITH DISTINCT w, r
MATCH (r)-[:SECURED_BY]->(p:Provision)
WHERE p.instrument IN ['iccpr', 'iccpr-op1', 'echr', 'conv108', 'conv108-p1', 'crc', 'malabo']
WITH w, r, p
ORDER BY p.id
WITH w, r, p.instrument AS treaty, collect(DISTINCT p.id) AS secured
OPTIONAL MATCH (a:Action)-[:UNDER]->(i:Instrument)
WHERE i.id = treaty AND a.state = $state AND a.act IN ['ratification', 'acceptance', 'approval', 'accession', 'succession'] AND a.latest <= $on
WITH w, r, treaty, secured, min(a.latest) AS joined
OPTIONAL MATCH (a:Action)-[:UNDER]->(i:Instrument)
WHERE i.id = treaty AND a.act IN ['ratification', 'accession', 'succession', 'acceptance', 'approval']
WITH w, r, treaty, secured, joined, count(a) AS known
RETURN w.id AS power, r.id AS right, treaty, secured, joined, CASE WHEN joined IS NOT NULL THEN 'yes' WHEN known > 0 THEN 'no' ELSE 'unknown' END AS bound
ORDER BY power, right, treaty
