// Every reservation and declaration, what is said about each later, and the provisions it concerns, in one statement.
// Parameters: none
// Columns: row (state, instrument, reservable, statement, concerns) and, by row, a, b, id, text, number, list, more
CALL () {
  MATCH (s:State)
  RETURN 'state' AS row, s.id AS a, '' AS b, s.id AS id, s.title AS text, 0 AS number, null AS list, {iso: s.iso} AS more
  UNION ALL
  MATCH (i:Instrument)
  RETURN 'instrument' AS row, i.id AS a, '' AS b, i.id AS id, i.title AS text, 0 AS number, null AS list, {shortName: i.shortName, law: i.law} AS more
  UNION ALL
  MATCH (p:Provision)-[r:ALLOWS_RESERVATION]->(t:Provision)
  RETURN 'reservable' AS row, p.id AS a, t.id AS b, r.id AS id, '' AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (a:Action)-[:UNDER]->(i:Instrument)
  WHERE a.act IN ['reservation', 'declaration', 'objection', 'withdrawal', 'confirmation']
  RETURN 'statement' AS row, a.id AS a, i.id AS b, a.id AS id, a.act AS text, 0 AS number, [a.state, a.earliest, a.latest, a.title] AS list, {effect: a.effect, takesEffect: a.takesEffect, madeUnder: a.madeUnder, opens: a.opens, opensWhere: a.opensWhere, about: coalesce(a.withdraws, a.objectsTo)} AS more
  UNION ALL
  MATCH (a:Action)-[:CONCERNS]->(p:Provision)
  RETURN 'concerns' AS row, a.id AS a, p.id AS b, '' AS id, p.citation AS text, 0 AS number, null AS list, null AS more
}
RETURN row, a, b, id, text, number, list, more
ORDER BY row, a, b, id
