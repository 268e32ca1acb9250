// What was criticised or asked of a text, and what became of it in a later one, as we read it.
// Parameters: $version
// Columns: claim, sources, about, outcome (in words), answered (the provisions that answer it), date
MATCH (c:Claim)-[:ABOUT]->(n:Node)
WHERE (n.version = $version OR n.id = $version) AND c.stance IN ['criticises', 'proposes']
WITH c, n
ORDER BY n.id
WITH c, collect(DISTINCT n.id) AS about
MATCH (c)-[:MADE_BY]->(s:Source)
WITH c, about, s
ORDER BY s.id
WITH c, about, collect(DISTINCT s.id) AS sources
OPTIONAL MATCH (c)-[r:ANSWERED_BY]->(p:Provision)
WITH c, about, sources, p, r
ORDER BY p.id, r.outcome
WITH c, about, sources, collect(DISTINCT p.id) AS answered, collect(DISTINCT r.outcome) AS outcomes
RETURN c.id AS claim, sources, about, answered, c.date AS date,
  CASE WHEN size(outcomes) > 1 THEN 'differs from place to place' WHEN 'fixed' IN outcomes THEN 'met' WHEN 'partly' IN outcomes THEN 'met in part' WHEN 'worse' IN outcomes THEN 'made worse' WHEN 'unchanged' IN outcomes THEN 'not met' ELSE 'not followed up' END AS outcome
ORDER BY date, claim
