// Whether a provision is held.
// Parameters: $id
// Columns: id
MATCH (p:Provision)
WHERE p.id = $id
RETURN p.id AS id
