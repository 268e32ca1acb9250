// The shortest ways along the law of one text from a class of crimes to a way to cooperate, such as interception for another State.
// Parameters: $version, $offence, $mechanism
// Columns: way (of what leads from one to the other), steps
MATCH (a:Offence)
WHERE a.id = $offence
MATCH (b:Mechanism)
WHERE b.id = $mechanism AND a.id <> b.id
MATCH p = allShortestPaths((a)-[:GRANTS|ESTABLISHES|CRIMINALISES|RELIES_ON|OPEN_TO|REFERS_TO|SUBSUMES*1..6]-(b))
WITH [n IN nodes(p) | n.id] AS way, [n IN nodes(p) WHERE n.version IS NOT NULL AND n.version <> $version | n.id] AS elsewhere, length(p) AS steps
WHERE size(elsewhere) = 0
RETURN DISTINCT way, steps
ORDER BY steps, way[0], way[1], way[2], way[3], way[4], way[5], way[6]
