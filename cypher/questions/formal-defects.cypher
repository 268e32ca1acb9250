// What a request must contain or be like under a text, so that one without it is defective.
// Parameters: $version
// Columns: measure, provision, firm (in words), says, place
MATCH (p:Provision)-[r:PROVIDES]->(s:Safeguard)
WHERE p.version = $version AND s.id = 'safeguard/request-contents'
MATCH (q:Provision)
WHERE q.version = $version AND (q.id = p.id OR q.parent = p.id)
RETURN DISTINCT p.extentOf AS measure, q.id AS provision, q.summary AS says, q.order AS place,
  CASE coalesce(r.strength, '') WHEN 'mandatory' THEN 'must' WHEN 'conditional' THEN 'must, as domestic law has it' ELSE 'may' END AS firm
ORDER BY place, provision, firm
