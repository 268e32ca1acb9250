// What the coverage of one version is made of, in one statement: measures, what gives protection, what reaches, what was not found.
// Parameters: $version, $yardstick (or null), $safeguards (a list of ids, or null for all)
// Columns: row (named, retired, safeguard, requires, measure, provides, carries, reaches, absence) and, by row, a, b, id, text, number, list, more
CALL () {
  MATCH (n:Node)
  WHERE (n.id = $version AND n:Version) OR (n.id = $yardstick AND n:Yardstick)
  RETURN 'named' AS row, n.id AS a, '' AS b, n.id AS id, n.title AS text, 0 AS number, null AS list, {partial: n.partial} AS more
  UNION ALL
  MATCH (o:Retired)-[r:BECAME]->(s:Safeguard)
  WHERE o.id IN coalesce($safeguards, [])
  RETURN 'retired' AS row, o.id AS a, s.id AS b, r.id AS id, o.title AS text, 0 AS number, null AS list, null AS more
  UNION ALL
  MATCH (s:Safeguard)
  WHERE $safeguards IS NULL OR s.id IN $safeguards
  RETURN 'safeguard' AS row, s.id AS a, '' AS b, s.id AS id, s.title AS text, 0 AS number, s.fits AS list, {sides: s.sides, ground: s.ground} AS more
  UNION ALL
  MATCH (y:Yardstick)-[r:REQUIRES]->(s:Safeguard)
  WHERE y.id = $yardstick
  RETURN 'requires' AS row, y.id AS a, s.id AS b, r.id AS id, r.for AS text, r.order AS number, r.applies AS list, {atLeast: r.atLeast} AS more
  UNION ALL
  MATCH (m:Provision)-[g:GRANTS|ESTABLISHES|CRIMINALISES]->(t:Node)
  WHERE m.version = $version
  RETURN 'measure' AS row, m.id AS a, t.id AS b, g.id AS id, t.title AS text, m.order AS number, [m.title, m.citation, m.article] AS list, null AS more
  UNION ALL
  MATCH (p:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE p.version = $version AND ($safeguards IS NULL OR s.id IN $safeguards)
  RETURN 'provides' AS row, p.id AS a, s.id AS b, r.id AS id, r.strength AS text, p.order AS number, r.sides AS list, {basis: r.basis, extentOf: p.extentOf, by: r.by, unsettled: r.unsettled, force: r.force, form: r.form, part: r.part, citation: p.citation, article: p.article} AS more
  UNION ALL
  MATCH (k:Provision)-[:REACHES]->(t:Provision)
  WHERE t.version = $version AND k.version <> $version
  WITH DISTINCT k
  MATCH (k)-[r:PROVIDES]->(s:Safeguard)
  WHERE ($safeguards IS NULL OR s.id IN $safeguards)
  RETURN 'provides' AS row, k.id AS a, s.id AS b, r.id AS id, r.strength AS text, k.order AS number, r.sides AS list, {basis: r.basis, extentOf: k.extentOf, by: r.by, unsettled: r.unsettled, force: r.force, form: r.form, part: r.part, citation: k.citation, article: k.article} AS more
  UNION ALL
  MATCH (k:Provision)-[:REACHES]->(t:Provision)
  WHERE t.version = $version
  WITH DISTINCT k
  MATCH (k)-[:CARRIES]->(p:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE p.version <> $version AND ($safeguards IS NULL OR s.id IN $safeguards)
  RETURN DISTINCT 'provides' AS row, p.id AS a, s.id AS b, r.id AS id, r.strength AS text, p.order AS number, r.sides AS list, {basis: r.basis, extentOf: p.extentOf, by: r.by, unsettled: r.unsettled, force: r.force, form: r.form, part: r.part, citation: p.citation, article: p.article} AS more
  UNION ALL
  MATCH (k:Provision)-[c:CARRIES]->(p:Provision)
  RETURN 'carries' AS row, k.id AS a, p.id AS b, c.id AS id, c.basis AS text, k.order AS number, null AS list, {citation: k.citation, ifBound: c.ifBound} AS more
  UNION ALL
  MATCH (k:Provision)-[r:REACHES]->(m:Provision)
  WHERE m.version = $version AND m.measure = true
  RETURN 'reaches' AS row, k.id AS a, m.id AS b, r.id AS id, r.basis AS text, k.order AS number, r.sides AS list, {target: m.id, targetArticle: m.article, article: k.article} AS more
  UNION ALL
  MATCH (k:Provision)-[r:REACHES]->(t:Provision)<-[:PART_OF*1..6]-(m:Provision)
  WHERE t.version = $version AND m.version = $version AND m.measure = true
  RETURN 'reaches' AS row, k.id AS a, m.id AS b, r.id AS id, r.basis AS text, k.order AS number, r.sides AS list, {target: t.id, targetArticle: t.article, article: k.article} AS more
  UNION ALL
  MATCH (s:Safeguard)<-[:LACKS]-(n:Absence)-[:COVERS]->(m:Provision)
  WHERE m.version = $version AND m.measure = true AND ($safeguards IS NULL OR s.id IN $safeguards)
  RETURN 'absence' AS row, m.id AS a, s.id AS b, n.id AS id, n.basis AS text, 0 AS number, null AS list, {level: m.level, self: true, method: n.method, source: n.source} AS more
  UNION ALL
  MATCH (s:Safeguard)<-[:LACKS]-(n:Absence)-[:COVERS]->(t:Provision)<-[:PART_OF*1..6]-(m:Provision)
  WHERE t.version = $version AND m.version = $version AND m.measure = true AND ($safeguards IS NULL OR s.id IN $safeguards)
  RETURN 'absence' AS row, m.id AS a, s.id AS b, n.id AS id, n.basis AS text, 0 AS number, null AS list, {level: t.level, self: false, method: n.method, source: n.source} AS more
}
RETURN row, a, b, id, text, number, list, more
ORDER BY row, number, a, b, id
