// Whether a State that is asked must refuse because of rights it owes: grounds of a text that bind, and rights treaties that it has joined.
// Parameters: $version, $state, $on
// Columns: kind, thing (a ground, or a right), provision, force (in words), treaty, joined, place
CALL () {
  MATCH (p:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE p.version = $version AND s.id IN ['safeguard/refusal-torture', 'safeguard/refusal-death-penalty', 'safeguard/refusal-unfair-trial', 'safeguard/refusal-persecution']
  RETURN 'ground of this text' AS kind, s.id AS thing, p.id AS provision, r.force AS force, null AS treaty, null AS joined, p.order AS place
  UNION ALL
  MATCH (a:Action)-[:UNDER]->(i:Instrument)
  WHERE a.state = $state AND a.latest <= $on AND a.act IN ['ratification', 'acceptance', 'approval', 'accession', 'succession'] AND i.id IN ['iccpr', 'echr', 'crc']
  MATCH (r:Right)-[:SECURED_BY]->(p:Provision)
  WHERE p.instrument = i.id AND r.id IN ['right/life-and-no-torture', 'right/fair-trial', 'right/effective-remedy', 'right/not-tried-twice']
  RETURN 'right it owes' AS kind, r.id AS thing, p.id AS provision, null AS force, i.id AS treaty, min(a.latest) AS joined, p.order AS place
}
RETURN kind, thing, provision, treaty, joined, place,
  CASE force WHEN 'must' THEN 'must refuse' WHEN 'no-duty' THEN 'no duty to help' WHEN 'may' THEN 'may refuse' WHEN 'barred' THEN 'may not be relied on' ELSE null END AS force
ORDER BY kind, thing, treaty, place, provision
