// Links of judgement that do not say what they rest on.
// Parameters: none
// Columns: id
MATCH (a:Node)-[r]->(b:Node)
WHERE r.basis IS NULL AND NOT type(r) IN ['OF', 'NEXT', 'PART_OF', 'LACKS', 'COVERS', 'SEARCHED', 'TOUCHES']
RETURN r.id AS id
ORDER BY id
