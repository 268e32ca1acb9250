// What a State may reserve by some versions.
// Parameters: $ids (of the versions)
// Columns: text (the version), from and to (ids of the clause and of what it touches), link and node (all properties of the link and of the clause)
MATCH (p:Provision)-[r:ALLOWS_RESERVATION]->(t:Provision)
WHERE p.version IN $ids
RETURN p.version AS text, p.id AS from, t.id AS to, properties(r) AS link, properties(p) AS node
