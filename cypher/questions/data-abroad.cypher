// What a text says of data once they are handed over: their protection, onward use, consent and deletion.
// Parameters: $version
// Columns: safeguard, provision, firm (its strength or force, in words), sides (in words), note, place
MATCH (p:Provision)-[r:PROVIDES]->(s:Safeguard)
WHERE p.version = $version AND (s.family = 'data protection' OR s.id IN ['safeguard/retention-and-deletion', 'safeguard/confidentiality-from-country-of-origin'])
RETURN s.id AS safeguard, p.id AS provision, r.note AS note, p.order AS place,
  CASE coalesce(r.strength, r.force) WHEN 'mandatory' THEN 'must' WHEN 'conditional' THEN 'must, as domestic law has it' WHEN 'optional' THEN 'may' WHEN 'no-duty' THEN 'no duty to help' WHEN 'must' THEN 'must refuse' WHEN 'barred' THEN 'may not be relied on' ELSE coalesce(r.strength, r.force) END AS firm,
  CASE WHEN r.sides IS NULL THEN 'as the safeguard' WHEN 'requesting' IN r.sides AND 'requested' IN r.sides THEN 'both States' WHEN 'requesting' IN r.sides THEN 'the State that asks' WHEN 'requested' IN r.sides THEN 'the State that is asked' ELSE 'at home' END AS sides
ORDER BY safeguard, place, provision
