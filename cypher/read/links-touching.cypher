// The links of some types that start at things or lead to them, with what stands at the other end.
// Parameters: $leaving and $arriving (lists of {id, types}: the thing, and the types of link asked for), $props (what is wanted of a provision)
// Columns: direction (OUT, IN), near and far (ids), type, link (all its properties), node (of a provision the values of $props, else everything)
CALL () {
  UNWIND $leaving AS want
  MATCH (a:Node {id: want.id})-[r]->(b:Node)
  WHERE type(r) IN want.types
  RETURN 'OUT' AS direction, a.id AS near, b, type(r) AS type, properties(r) AS link, properties(b) AS held
  UNION ALL
  UNWIND $arriving AS want
  MATCH (a:Node {id: want.id})<-[r]-(b:Node)
  WHERE type(r) IN want.types
  RETURN 'IN' AS direction, a.id AS near, b, type(r) AS type, properties(r) AS link, properties(b) AS held
}
RETURN direction, near, b.id AS far, type, link, CASE WHEN b:Provision THEN [name IN $props | held[name]] ELSE held END AS node
