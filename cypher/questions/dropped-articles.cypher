// Which articles of one text are not continued in a later one, with the crimes among them.
// Parameters: $version, $against
// Columns: provision, title, crimes (that it had States punish), elsewhere (provisions of the later text on the same crimes), place
MATCH (a:Provision)
WHERE a.version = $version AND a.level = 'article'
OPTIONAL MATCH (b:Provision)-[:CONTINUES*1..4]->(a)
WHERE b.version = $against
WITH a, b
ORDER BY b.id
WITH a, collect(b.id) AS goesOn
WHERE size(goesOn) = 0
OPTIONAL MATCH (p:Provision)-[:CRIMINALISES]->(o:Offence)
WHERE p.version = $version AND p.article = a.id
WITH a, o
ORDER BY o.id
WITH a, collect(DISTINCT o.id) AS crimes
OPTIONAL MATCH (q:Provision)-[:CRIMINALISES]->(o:Offence)
WHERE q.version = $against AND o.id IN crimes
WITH a, crimes, q
ORDER BY q.id
WITH a, crimes, collect(DISTINCT q.id) AS elsewhere
RETURN a.id AS provision, a.title AS title, crimes, elsewhere, a.order AS place
ORDER BY place, provision
