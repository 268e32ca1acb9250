// The chains of the smallest length from any of some things to any of others, along the links of the law, read either way, in the order of their ids.
// Parameters: $from and $to (lists of ids, none in both), $most (the greatest length asked for, up to 8), $first (how many chains)
// Columns: nodes and links (ids, from end to end), long (the number of links)
MATCH (a:Node)
WHERE a.id IN $from
MATCH (b:Node)
WHERE b.id IN $to AND b.id <> a.id
MATCH p = allShortestPaths((a)-[:GRANTS|ESTABLISHES|CRIMINALISES|RELIES_ON|PROVIDES|CARRIES|REACHES|OPEN_TO|REFERS_TO|CORRESPONDS_TO|CONTINUES|REALISES|SUBSUMES*1..8]-(b))
WITH [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | r.id] AS links, length(p) AS long
WHERE long <= $most
RETURN nodes, links, long
ORDER BY long, nodes[0], nodes[1], nodes[2], nodes[3], nodes[4], nodes[5], nodes[6], nodes[7], nodes[8], links[0], links[1], links[2], links[3], links[4], links[5], links[6], links[7]
LIMIT $first
