// Deletes links. Where a link starts is told, so that no engine has to look through all links.
// Parameters: $rows (a list of {id, from})
// Columns: none
UNWIND $rows AS row
MATCH (a:Node {id: row.from})-[r]->(b:Node)
WHERE r.id = row.id
DELETE r
