// Findings that safeguards of the treaty as a whole are not in some versions.
// Parameters: $ids (of the versions)
// Columns: text (the version), node (all properties of the finding); one finding may come more than once
MATCH (s:Safeguard)<-[:LACKS]-(a:Absence)-[:COVERS]->(n:Node)
WHERE (n.version IN $ids OR n.id IN $ids) AND 'treaty' IN s.fits
RETURN coalesce(n.version, n.id) AS text, properties(a) AS node
