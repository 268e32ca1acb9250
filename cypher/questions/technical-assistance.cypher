// Which clauses of a text have States train, equip or pay for one another, and what they say must be looked after.
// Parameters: $version
// Columns: provision, verb (in words), says, safeguards, place
MATCH (m:Provision)-[:ESTABLISHES]->(t:Mechanism)
WHERE m.version = $version AND t.id = 'mechanism/technical-assistance'
MATCH (p:Provision)
WHERE p.extentOf = m.id OR p.id = m.id
OPTIONAL MATCH (p)-[:PROVIDES]->(s:Safeguard)
WITH p, s
ORDER BY s.id
WITH DISTINCT p, collect(DISTINCT s.id) AS safeguards
RETURN p.id AS provision, p.summary AS says, safeguards, p.order AS place,
  CASE p.modality WHEN 'shall' THEN 'must' WHEN 'shall-endeavour' THEN 'must try' WHEN 'may' THEN 'may' WHEN 'none' THEN 'obliges to nothing' ELSE null END AS verb
ORDER BY place, provision
