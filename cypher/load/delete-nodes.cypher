// Deletes things, and whatever is attached to them.
// Parameters: $ids (a list of ids)
// Columns: none
UNWIND $ids AS id
MATCH (n:Node {id: id})
DETACH DELETE n
