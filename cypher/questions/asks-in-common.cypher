// Which safeguards both civil society and industry asked of the treaty, and whether a text gives them anywhere.
// Parameters: $version
// Columns: safeguard, civil (the least that civil society asks), industry (the least that industry asks), met (yes, no, or unknown), provisions
MATCH (e:Yardstick)-[a:REQUIRES]->(s:Safeguard)
WHERE e.id = 'yardstick/eff-asks'
WITH s, max(a.atLeast) AS civil
MATCH (t:Yardstick)-[b:REQUIRES]->(s)
WHERE t.id = 'yardstick/industry-asks'
WITH s, civil, max(b.atLeast) AS industry
OPTIONAL MATCH (p:Provision)-[:PROVIDES]->(s)
WHERE p.version = $version
WITH s, civil, industry, p
ORDER BY p.id
WITH s, civil, industry, collect(DISTINCT p.id) AS provisions
OPTIONAL MATCH (x:Absence)-[:LACKS]->(s)
WHERE x.provision STARTS WITH $version
WITH s, civil, industry, provisions, count(x) AS missing
RETURN s.id AS safeguard, civil, industry, provisions, CASE WHEN size(provisions) > 0 THEN 'yes' WHEN missing > 0 THEN 'no' ELSE 'unknown' END AS met
ORDER BY safeguard
