// All things of some kinds.
// Parameters: $kinds (a list of kind words, such as power)
// Columns: node (all its properties)
MATCH (n:Node)
WHERE n.kind IN $kinds
RETURN properties(n) AS node
