// What is stored of links, to compare it with what should be.
// Parameters: none
// Columns: id, hash, from (the id of the thing it starts at)
MATCH (a:Node)-[r]->(b:Node)
RETURN r.id AS id, r.hash AS hash, a.id AS from
