// What protects data that go from one State to another under a text, and under which data protection treaties both stand by a day.
// Parameters: $version, $requesting, $requested, $on
// Columns: kind, safeguard, provision, treaty, joinedA, joinedB, place
CALL () {
  MATCH (p:Provision)-[:PROVIDES]->(s:Safeguard)
  WHERE p.version = $version AND s.family = 'data protection'
  RETURN 'rule of this text' AS kind, s.id AS safeguard, p.id AS provision, null AS treaty, null AS joinedA, null AS joinedB, p.order AS place
  UNION ALL
  MATCH (a:Action)-[:UNDER]->(i:Instrument)<-[:UNDER]-(b:Action)
  WHERE i.id IN ['conv108', 'conv108-p1', 'malabo', 'echr', 'budapest-p2'] AND a.state = $requesting AND b.state = $requested
    AND a.act IN ['ratification', 'acceptance', 'approval', 'accession', 'succession'] AND b.act IN ['ratification', 'acceptance', 'approval', 'accession', 'succession']
    AND a.latest <= $on AND b.latest <= $on
  RETURN 'treaty of both States' AS kind, null AS safeguard, null AS provision, i.id AS treaty, min(a.latest) AS joinedA, min(b.latest) AS joinedB, 0 AS place
}
RETURN kind, safeguard, provision, treaty, joinedA, joinedB, place
ORDER BY kind, treaty, safeguard, place, provision
