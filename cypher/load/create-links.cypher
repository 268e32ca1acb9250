// Creates links of one type between things that are there.
// Parameters: $rows (a list of {from, to, props}; id and hash are among the props)
// Columns: none
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.props
