// Claims that speak both of a safeguard and of a measure of some versions, or of something in its extent.
// Parameters: $ids (of the versions)
// Columns: text (the version), from (the measure), to (the safeguard), id and node (all properties) of the claim
MATCH (s:Safeguard)<-[:ABOUT]-(c:Claim)-[:ABOUT]->(p:Provision)
WHERE p.version IN $ids AND p.extentOf IS NOT NULL
RETURN DISTINCT p.version AS text, p.extentOf AS from, s.id AS to, c.id AS id, properties(c) AS node
ORDER BY text, from, to, id
