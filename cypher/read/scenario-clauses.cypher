// What protects, or lets a State refuse, under some articles of several texts, in one statement; rows are as in coverage.cypher.
// Parameters: $versions and $measures (lists of ids)
// Columns: row (safeguard, measure, provides, carries, reaches, gate, relies, within) and, by row, a, b, id, text, number, list, more
CALL () {
  MATCH (s:Safeguard)
  RETURN 'safeguard' AS row, s.id AS a, '' AS b, s.id AS id, s.title AS text, 0 AS number, s.fits AS list, {sides: s.sides, ground: s.ground} AS more
  UNION ALL
  MATCH (m:Provision)-[g:GRANTS|ESTABLISHES|CRIMINALISES]->(t:Node)
  WHERE m.id IN $measures
  RETURN 'measure' AS row, m.id AS a, t.id AS b, g.id AS id, t.title AS text, m.order AS number, [m.title, m.citation, m.article] AS list, null AS more
  UNION ALL
  MATCH (p:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE p.version IN $versions
  RETURN 'provides' AS row, p.id AS a, s.id AS b, r.id AS id, r.strength AS text, p.order AS number, r.sides AS list, {basis: r.basis, extentOf: p.extentOf, by: r.by, unsettled: r.unsettled, force: r.force, form: r.form, part: r.part, closed: r.list, onlyIf: p.onlyIf, citation: p.citation, article: p.article} AS more
  UNION ALL
  MATCH (k:Provision)-[:CARRIES]->(p:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE NOT p.version IN $versions
  RETURN DISTINCT 'provides' AS row, p.id AS a, s.id AS b, r.id AS id, r.strength AS text, p.order AS number, r.sides AS list, {basis: r.basis, extentOf: p.extentOf, by: r.by, unsettled: r.unsettled, force: r.force, form: r.form, part: r.part, closed: r.list, onlyIf: p.onlyIf, citation: p.citation, article: p.article} AS more
  UNION ALL
  MATCH (k:Provision)-[c:CARRIES]->(p:Provision)
  RETURN 'carries' AS row, k.id AS a, p.id AS b, c.id AS id, c.basis AS text, k.order AS number, null AS list, {citation: k.citation, ifBound: c.ifBound} AS more
  UNION ALL
  MATCH (k:Provision)-[r:REACHES]->(m:Provision)
  WHERE m.id IN $measures
  RETURN 'reaches' AS row, k.id AS a, m.id AS b, r.id AS id, r.basis AS text, k.order AS number, r.sides AS list, {target: m.id, targetArticle: m.article, article: k.article} AS more
  UNION ALL
  MATCH (m:Provision)-[:PART_OF*1..6]->(t:Provision)<-[r:REACHES]-(k:Provision)
  WHERE m.id IN $measures
  RETURN 'reaches' AS row, k.id AS a, m.id AS b, r.id AS id, r.basis AS text, k.order AS number, r.sides AS list, {target: t.id, targetArticle: t.article, article: k.article} AS more
  UNION ALL
  MATCH (m:Provision)-[g:OPEN_TO]->(o:Offence)
  WHERE m.id IN $measures
  RETURN 'gate' AS row, m.id AS a, o.id AS b, g.id AS id, o.title AS text, 0 AS number, null AS list,
    {maxPenaltyAtLeast: g.maxPenaltyAtLeast, whoseLaw: g.whoseLaw, transnational: g.transnational, organizedGroup: g.organizedGroup} AS more
  UNION ALL
  MATCH (m:Provision)-[r:RELIES_ON]->(p:Provision)
  WHERE m.id IN $measures
  RETURN 'relies' AS row, m.id AS a, p.id AS b, r.id AS id, '' AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (m:Provision)-[:PART_OF*1..8]->(t:Node)
  WHERE m.id IN $measures
  RETURN 'within' AS row, m.id AS a, t.id AS b, '' AS id, '' AS text, 0 AS number, null AS list, null AS more
}
RETURN row, a, b, id, text, number, list, more
ORDER BY row, number, a, b, id
