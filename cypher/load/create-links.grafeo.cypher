// Writes links of one type into a fresh file.
// Parameters: $rows ({from, to, props})
// Columns: none
UNWIND $rows AS row
MATCH (a:Node {id: row.from}), (b:Node {id: row.to})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.props
