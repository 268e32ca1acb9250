// The things of these ids.
// Parameters: $ids (a list of ids), $props (names of what is wanted of a provision, or null for all)
// Columns: node (of a provision the values of $props, otherwise all properties)
MATCH (n:Node)
WHERE n.id IN $ids
WITH n, properties(n) AS held
RETURN CASE WHEN n:Provision AND $props IS NOT NULL THEN [name IN $props | held[name]] ELSE held END AS node
