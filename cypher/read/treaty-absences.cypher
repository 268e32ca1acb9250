// Findings that safeguards of the treaty as a whole are not in some versions.
// Parameters: $versions (a list of ids)
// Columns: version, node (all properties of the finding)
MATCH (s:Safeguard)<-[:LACKS]-(a:Absence)-[:COVERS]->(n:Node)
WHERE (n.version IN $versions OR n.id IN $versions) AND 'treaty' IN s.fits
RETURN coalesce(n.version, n.id) AS version, properties(a) AS node
