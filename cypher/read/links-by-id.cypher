// The links of these ids. Where a link may start is read from its id, so that no engine has to look through all links.
// Parameters: $wanted (a list of {id, from})
// Columns: from and to (ids of its ends), type, link (all its properties)
UNWIND $wanted AS want
MATCH (a:Node {id: want.from})-[r]->(b:Node)
WHERE r.id = want.id
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS link
