// What lies directly below divisions, and everything below articles and their parts.
// Parameters: $divisions and $articles (lists of ids), $props (names of what is wanted of each)
// Columns: node (the values of $props); one provision may come more than once
CALL () {
  MATCH (a:Node)<-[:PART_OF]-(p:Provision)
  WHERE a.id IN $divisions
  RETURN properties(p) AS held
  UNION ALL
  MATCH (a:Node)<-[:PART_OF*1..6]-(p:Provision)
  WHERE a.id IN $articles
  RETURN properties(p) AS held
}
RETURN [name IN $props | held[name]] AS node
