// Which rules of a text apply only where no other treaty binds the two States.
// Parameters: $version
// Columns: provision, applies (when it does), safeguards (given there), says, place
MATCH (p:Provision)
WHERE p.version = $version AND p.appliesWhen IS NOT NULL
OPTIONAL MATCH (p)-[:PROVIDES]->(s:Safeguard)
WITH p, s
ORDER BY s.id
WITH p, collect(DISTINCT s.id) AS safeguards
RETURN p.id AS provision, p.appliesWhen AS applies, safeguards, p.summary AS says, p.order AS place
ORDER BY place, provision
