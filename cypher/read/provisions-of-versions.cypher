// The provisions of some levels in some versions.
// Parameters: $versions (a list of ids), $levels (a list of level words, such as article)
// Columns: node (all its properties)
MATCH (p:Provision)
WHERE p.version IN $versions AND p.level IN $levels
RETURN properties(p) AS node
