// What lies directly below divisions, and everything below articles and their parts.
// Parameters: $divisions and $articles (lists of ids)
// Columns: node (all its properties); one provision may come more than once
CALL () {
  MATCH (a:Provision)<-[:PART_OF]-(p:Provision)
  WHERE a.id IN $divisions
  RETURN properties(p) AS node
  UNION ALL
  MATCH (a:Provision)<-[:PART_OF*1..6]-(p:Provision)
  WHERE a.id IN $articles
  RETURN properties(p) AS node
}
RETURN node
