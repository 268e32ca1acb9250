// test
MATCH (a:Node {id: $from}), (b:Node {id: $to})
MATCH p = allShortestPaths((a)-[:GRANTS|ESTABLISHES|CRIMINALISES|RELIES_ON|PROVIDES|CARRIES|REACHES|OPEN_TO|REFERS_TO|CORRESPONDS_TO|CONTINUES|REALISES|SUBSUMES*1..8]-(b))
WITH [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | r.id] AS links
RETURN nodes, links
ORDER BY nodes, links
LIMIT 10
