// Which safeguards of a standard have a home anywhere in a text, and which have none.
// Parameters: $version, $yardstick
// Columns: safeguard, home (yes, no where it was found missing everywhere it was looked for, unknown where nobody looked), provisions, missing (how many measures it was found missing for), rank
MATCH (y:Yardstick)-[q:REQUIRES]->(s:Safeguard)
WHERE y.id = $yardstick
WITH s, q.order AS rank
OPTIONAL MATCH (p:Provision)-[:PROVIDES]->(s)
WHERE p.version = $version
WITH s, rank, p
ORDER BY p.id
WITH s, rank, collect(DISTINCT p.id) AS provisions
OPTIONAL MATCH (a:Absence)-[:LACKS]->(s)
WHERE a.provision STARTS WITH $version
WITH s, rank, provisions, count(DISTINCT a.id) AS missing
RETURN s.id AS safeguard, provisions, missing, rank, CASE WHEN size(provisions) > 0 THEN 'yes' WHEN missing > 0 THEN 'no' ELSE 'unknown' END AS home
ORDER BY rank, safeguard
