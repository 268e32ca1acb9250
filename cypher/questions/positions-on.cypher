// What States are reported to have said of a provision.
// Parameters: $provision
// Columns: state, claim, mark (how it is known, in words), sources, date
MATCH (c:Claim)-[:ABOUT]->(p:Provision)
WHERE p.id = $provision OR p.article = $provision
MATCH (c)-[:HELD_BY]->(s:State)
MATCH (c)-[:MADE_BY]->(o:Source)
WITH s, c, o
ORDER BY o.id
WITH s, c, collect(DISTINCT o.id) AS sources
RETURN s.id AS state, c.id AS claim, sources, c.date AS date,
  CASE c.mark WHEN 'read' THEN 'read in its source' WHEN 'reported' THEN 'reported by another' ELSE 'from a report made by a machine' END AS mark
ORDER BY state, date, claim
