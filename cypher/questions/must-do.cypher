// What a text has a State set up in its law: which powers, ways to cooperate and crimes, and whether it has to.
// Parameters: $version
// Columns: provision, what (a power, way to cooperate or crime), kind, verb (in words), note, place
MATCH (m:Provision)-[r:GRANTS|ESTABLISHES|CRIMINALISES]->(t:Node)
WHERE m.version = $version
RETURN m.id AS provision, t.id AS what, r.note AS note, m.order AS place,
  CASE t.kind WHEN 'power' THEN 'power' WHEN 'mechanism' THEN 'way to cooperate' ELSE 'crime' END AS kind,
  CASE r.obligation WHEN 'shall' THEN 'must' WHEN 'shall-endeavour' THEN 'must try' WHEN 'may' THEN 'may' ELSE 'spoken of' END AS verb
ORDER BY place, provision, what
