// What binds pairs of States to each other, for every mechanism, in one statement: who did what about which treaty, and what each treaty sets up.
// Parameters: none
// Columns: row (state, member, instrument, version, table, act, offers, subsumes) and, by row, a, b, id, text, number, list, more
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
  MATCH (s:Source)
  WHERE s.completeTo IS NOT NULL
  RETURN 'table' AS row, s.id AS a, '' AS b, s.id AS id, s.title AS text, coalesce(s.rank, 9) AS number, null AS list, {completeTo: s.completeTo} AS more
  UNION ALL
  MATCH (a:Action)-[:UNDER]->(i:Instrument)
  WHERE a.act IN ['signature', 'ratification', 'acceptance', 'approval', 'accession', 'succession', 'denunciation']
  RETURN 'act' AS row, a.id AS a, i.id AS b, a.id AS id, a.act AS text, 0 AS number, [a.state, a.earliest, a.latest, a.table, a.takesEffect] AS list, null AS more
  UNION ALL
  MATCH (v:Version)-[:OF]->(i:Instrument)
  RETURN 'version' AS row, v.id AS a, i.id AS b, v.id AS id, v.stage AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (m:Provision)-[e:ESTABLISHES]->(k:Mechanism)
  RETURN 'offers' AS row, m.version AS a, k.id AS b, e.id AS id, k.title AS text, m.order AS number, null AS list, null AS more
  UNION ALL
  MATCH (k:Mechanism)-[s:SUBSUMES]->(w:Mechanism)
  RETURN 'subsumes' AS row, k.id AS a, w.id AS b, s.id AS id, '' AS text, 0 AS number, null AS list, null AS more
}
RETURN row, a, b, id, text, number, list, more
ORDER BY row, number, a, b, id
