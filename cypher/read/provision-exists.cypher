// Whether a provision is held.
// Parameters: $id
// Columns: id
MATCH (p:Node {id: $id})
WHERE p:Provision
RETURN p.id AS id
