// What critics and defenders say of a provision or of anything in its article, and of which text.
// Parameters: $provision
// Columns: claim, stance (in words), sources, about, date
MATCH (c:Claim)-[:ABOUT]->(p:Provision)
WHERE p.id = $provision OR p.article = $provision
WITH c, p
ORDER BY p.id
WITH c, collect(DISTINCT p.id) AS about
MATCH (c)-[:MADE_BY]->(s:Source)
WITH c, about, s
ORDER BY s.id
WITH c, about, collect(DISTINCT s.id) AS sources
RETURN c.id AS claim, about, sources, c.date AS date,
  CASE c.stance WHEN 'criticises' THEN 'criticises' WHEN 'defends' THEN 'defends' WHEN 'proposes' THEN 'asks for something' ELSE 'describes' END AS stance
ORDER BY date, claim
