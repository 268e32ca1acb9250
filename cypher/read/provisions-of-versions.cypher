// The provisions of some levels in some versions.
// Parameters: $versions (a list of ids), $levels (a list of level words, such as article), $props (names of what is wanted of each)
// Columns: node (the values of $props)
MATCH (p:Provision)
WHERE p.version IN $versions AND p.level IN $levels
WITH properties(p) AS held
RETURN [name IN $props | held[name]] AS node
