// How many articles and measures each instrument has, and how many known gaps touch it.
// Parameters: none
// Columns: instrument (id), what (articles, measures, gaps), total
CALL () {
  MATCH (p:Provision)
  WHERE p.level = 'article'
  RETURN p.instrument AS instrument, 'articles' AS what, p.id AS id
  UNION ALL
  MATCH (p:Provision)
  WHERE p.measure = true
  RETURN p.instrument AS instrument, 'measures' AS what, p.id AS id
  UNION ALL
  MATCH (g:KnownGap)-[:TOUCHES]->(n:Node)
  RETURN coalesce(n.instrument, n.id) AS instrument, 'gaps' AS what, g.id AS id
}
RETURN instrument, what, count(DISTINCT id) AS total
ORDER BY instrument, what
