// The law and the acts that a scenario between two States is made of, in one statement.
// Parameters: $mechanism, $conduct (ids), $states (the two States), $named (these and whoever is taken to have joined)
// Columns: row (state, member, named, instrument, version, table, article, own, within, reservable, act, listed, statement, concerns) and, by row, a, b, id, text, number, list, more
CALL () {
  MATCH (s:State)
  WHERE s.iso IS NULL OR s.id IN $named
  RETURN 'state' AS row, s.id AS a, '' AS b, s.id AS id, s.title AS text, 0 AS number, null AS list, {iso: s.iso} AS more
  UNION ALL
  MATCH (s:State)-[m:MEMBER]->(g:State)
  RETURN 'member' AS row, s.id AS a, g.id AS b, m.id AS id, '' AS text, 0 AS number, null AS list, {since: m.since, until: m.until} AS more
  UNION ALL
  MATCH (k:Mechanism)
  WHERE k.id = $mechanism
  RETURN 'named' AS row, k.id AS a, '' AS b, k.id AS id, k.title AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (o:Offence)
  WHERE o.id = $conduct
  RETURN 'named' AS row, o.id AS a, '' AS b, o.id AS id, o.title AS text, 0 AS number, null AS list, {class: o.class} AS more
  UNION ALL
  MATCH (i:Instrument)
  RETURN 'instrument' AS row, i.id AS a, '' AS b, i.id AS id, i.title AS text, 0 AS number, null AS list,
    {shortName: i.shortName, entryRule: i.entryRule, entryIntoForce: i.entryIntoForce, law: i.law} AS more
  UNION ALL
  MATCH (v:Version)-[:OF]->(i:Instrument)
  RETURN 'version' AS row, v.id AS a, i.id AS b, v.id AS id, v.stage AS text, 0 AS number, null AS list, {date: v.date} AS more
  UNION ALL
  MATCH (s:Source)
  WHERE s.completeTo IS NOT NULL
  RETURN 'table' AS row, s.id AS a, '' AS b, s.id AS id, s.title AS text, coalesce(s.rank, 9) AS number, null AS list, {completeTo: s.completeTo} AS more
  UNION ALL
  MATCH (m:Provision)-[e:ESTABLISHES]->(k:Mechanism)
  WHERE k.id = $mechanism
  RETURN 'article' AS row, m.id AS a, k.id AS b, e.id AS id, e.obligation AS text, m.order AS number, null AS list, {version: m.version, citation: m.citation, mechanism: k.title} AS more
  UNION ALL
  MATCH (m:Provision)-[e:ESTABLISHES]->(k:Mechanism)-[:SUBSUMES]->(w:Mechanism)
  WHERE w.id = $mechanism
  RETURN 'article' AS row, m.id AS a, k.id AS b, e.id AS id, e.obligation AS text, m.order AS number, null AS list, {version: m.version, citation: m.citation, mechanism: k.title} AS more
  UNION ALL
  MATCH (p:Provision)-[c:CRIMINALISES]->(o:Offence)
  WHERE o.id = $conduct
  RETURN 'own' AS row, p.id AS a, o.id AS b, c.id AS id, p.citation AS text, p.order AS number, null AS list, {version: p.version} AS more
  UNION ALL
  MATCH (p:Provision)-[r:ALLOWS_RESERVATION]->(t:Provision)
  RETURN 'reservable' AS row, p.id AS a, t.id AS b, r.id AS id, '' AS text, p.order AS number, null AS list, {version: p.version} AS more
  UNION ALL
  MATCH (p:Provision)-[:CRIMINALISES]->(o:Offence)
  WHERE o.id = $conduct
  MATCH (p)-[:PART_OF*1..8]->(t:Node)
  RETURN DISTINCT 'within' AS row, p.id AS a, t.id AS b, '' AS id, '' AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (a:Action)-[:UNDER]->(i:Instrument)
  WHERE a.act IN ['ratification', 'acceptance', 'approval', 'accession', 'succession'] OR (a.act IN ['signature', 'denunciation'] AND a.state IN $states)
  RETURN 'act' AS row, a.id AS a, i.id AS b, a.id AS id, a.act AS text, 0 AS number, [a.state, a.earliest, a.latest, a.table, a.takesEffect] AS list, null AS more
  UNION ALL
  MATCH (a:Action)-[:UNDER]->(i:Instrument)
  WHERE a.act IN ['signature', 'ratification', 'acceptance', 'approval', 'accession', 'succession']
  RETURN 'listed' AS row, i.id AS a, a.table AS b, '' AS id, max(a.latest) AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (a:Action)-[:UNDER]->(i:Instrument)
  WHERE a.act IN ['reservation', 'declaration', 'objection', 'withdrawal', 'confirmation'] AND a.state IN $states
  RETURN 'statement' AS row, a.id AS a, i.id AS b, a.id AS id, a.act AS text, 0 AS number, [a.state, a.earliest, a.latest, a.title] AS list, {effect: a.effect, takesEffect: a.takesEffect, madeUnder: a.madeUnder, opens: a.opens, opensWhere: a.opensWhere, about: coalesce(a.withdraws, a.objectsTo)} AS more
  UNION ALL
  MATCH (a:Action)-[:CONCERNS]->(p:Provision)
  WHERE a.state IN $states
  RETURN 'concerns' AS row, a.id AS a, p.id AS b, '' AS id, '' AS text, 0 AS number, null AS list, null AS more
}
RETURN row, a, b, id, text, number, list, more
ORDER BY row, number, a, b, id
