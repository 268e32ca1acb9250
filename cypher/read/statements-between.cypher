// The law that tells what a reservation does between two States: every way to cooperate, every offence, what may be reserved, and who did what.
// Parameters: none
// Columns: row (state, member, instrument, version, table, article, relies, within, ground, own, reservable, act) and, by row, a, b, id, text, number, list, more
CALL () {
  MATCH (s:State)
  RETURN 'state' AS row, s.id AS a, '' AS b, s.id AS id, s.title AS text, 0 AS number, null AS list, {iso: s.iso} AS more
  UNION ALL
  MATCH (s:State)-[m:MEMBER]->(g:State)
  RETURN 'member' AS row, s.id AS a, g.id AS b, m.id AS id, '' AS text, 0 AS number, null AS list, {since: m.since, until: m.until} AS more
  UNION ALL
  MATCH (i:Instrument)
  RETURN 'instrument' AS row, i.id AS a, '' AS b, i.id AS id, i.title AS text, 0 AS number, null AS list,
    {shortName: i.shortName, entryRule: i.entryRule, entryIntoForce: i.entryIntoForce, law: i.law} AS more
  UNION ALL
  MATCH (v:Version)-[:OF]->(i:Instrument)
  RETURN 'version' AS row, v.id AS a, i.id AS b, v.id AS id, v.stage AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (s:Source)
  WHERE s.completeTo IS NOT NULL
  RETURN 'table' AS row, s.id AS a, '' AS b, s.id AS id, s.title AS text, coalesce(s.rank, 9) AS number, null AS list, {completeTo: s.completeTo} AS more
  UNION ALL
  MATCH (m:Provision)-[e:ESTABLISHES]->(k:Mechanism)
  RETURN 'article' AS row, m.id AS a, k.id AS b, e.id AS id, e.obligation AS text, m.order AS number, null AS list, {version: m.version, citation: m.citation} AS more
  UNION ALL
  MATCH (m:Provision)-[r:RELIES_ON]->(p:Provision)
  RETURN 'relies' AS row, m.id AS a, p.id AS b, r.id AS id, '' AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (m:Provision)-[:ESTABLISHES|CRIMINALISES]->(:Node)
  MATCH (m)-[:PART_OF*1..8]->(t:Node)
  RETURN DISTINCT 'within' AS row, m.id AS a, t.id AS b, '' AS id, '' AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (p:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE r.form = 'barred-but-reservable' AND p.extentOf IS NOT NULL
  RETURN 'ground' AS row, p.extentOf AS a, p.id AS b, r.id AS id, r.form AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (p:Provision)-[c:CRIMINALISES]->(o:Offence)
  RETURN 'own' AS row, p.id AS a, o.id AS b, c.id AS id, p.citation AS text, p.order AS number, null AS list, {version: p.version} AS more
  UNION ALL
  MATCH (p:Provision)-[r:ALLOWS_RESERVATION]->(t:Provision)
  RETURN 'reservable' AS row, p.id AS a, t.id AS b, r.id AS id, '' AS text, p.order AS number, null AS list, {version: p.version} AS more
  UNION ALL
  MATCH (a:Action)-[:UNDER]->(i:Instrument)
  WHERE a.act IN ['signature', 'ratification', 'acceptance', 'approval', 'accession', 'succession', 'denunciation']
  RETURN 'act' AS row, a.id AS a, i.id AS b, a.id AS id, a.act AS text, 0 AS number, [a.state, a.earliest, a.latest, a.table, a.takesEffect] AS list, null AS more
}
RETURN row, a, b, id, text, number, list, more
ORDER BY row, number, a, b, id
