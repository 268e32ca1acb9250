// Which clauses of a text take protection to its ways to cooperate, and by which words.
// Parameters: $version
// Columns: provision (of the way to cooperate), clause (that reaches it), words, sides (in words), safeguards (given by the clause, or by what it carries), place
CALL () {
  MATCH (k:Provision)-[r:REACHES]->(m:Provision)
  WHERE m.version = $version AND m.measure = true
  RETURN m.id AS provision, k.id AS clause, r.words AS words, r.sides AS on
  UNION
  MATCH (k:Provision)-[r:REACHES]->(t:Provision)<-[:PART_OF*1..6]-(m:Provision)
  WHERE m.version = $version AND m.measure = true AND (m.id = m.article OR (t.article IS NULL AND coalesce(k.article, '') <> m.article))
  RETURN m.id AS provision, k.id AS clause, r.words AS words, r.sides AS on
}
MATCH (m:Provision)-[:ESTABLISHES]->(t:Mechanism)
WHERE m.id = provision
WITH DISTINCT provision, clause, words, on, m.order AS place
OPTIONAL MATCH (k:Provision)-[:PROVIDES]->(s:Safeguard)
WHERE k.id = clause
WITH provision, clause, words, on, place, s
ORDER BY s.id
WITH provision, clause, words, on, place, collect(DISTINCT s.id) AS own
OPTIONAL MATCH (k:Provision)-[:CARRIES]->(:Provision)-[:PROVIDES]->(s:Safeguard)
WHERE k.id = clause
WITH provision, clause, words, on, place, own, s
ORDER BY s.id
WITH provision, clause, words, on, place, own, collect(DISTINCT s.id) AS carried
RETURN provision, clause, words, place, own + [c IN carried WHERE NOT c IN own] AS safeguards,
  CASE WHEN 'requesting' IN on AND 'requested' IN on THEN 'both States' WHEN 'requesting' IN on THEN 'the State that asks' WHEN 'requested' IN on THEN 'the State that is asked' ELSE 'at home' END AS sides
ORDER BY place, provision, clause, words
