// The clauses of some versions that give safeguards of the treaty as a whole.
// Parameters: $ids (of the versions)
// Columns: text (the version), from and to (ids of clause and safeguard), link and node (all properties of the link and of the clause)
MATCH (p:Provision)-[r:PROVIDES]->(s:Safeguard)
WHERE p.version IN $ids AND 'treaty' IN s.fits
RETURN p.version AS text, p.id AS from, s.id AS to, properties(r) AS link, properties(p) AS node
