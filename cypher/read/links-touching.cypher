// The links of some types that start at things or lead to them, with what stands at the other end.
// Parameters: $leaving and $arriving (lists of {id, types}: the thing, and the types of link asked for)
// Columns: direction (OUT, IN), near and far (ids), type, link (all its properties), node (all properties of the far end)
CALL () {
  UNWIND $leaving AS want
  MATCH (a:Node {id: want.id})-[r]->(b:Node)
  WHERE type(r) IN want.types
  RETURN 'OUT' AS direction, a.id AS near, b.id AS far, type(r) AS type, properties(r) AS link, properties(b) AS node
  UNION ALL
  UNWIND $arriving AS want
  MATCH (a:Node {id: want.id})<-[r]-(b:Node)
  WHERE type(r) IN want.types
  RETURN 'IN' AS direction, a.id AS near, b.id AS far, type(r) AS type, properties(r) AS link, properties(b) AS node
}
RETURN direction, near, far, type, link, node
