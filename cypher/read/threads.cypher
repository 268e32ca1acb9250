// What joins the provisions of two texts: correspondence between them, and every step of continuation within an instrument.
// Parameters: $left and $right (ids of versions), $instrument (an id, or null for no continuation)
// Columns: from and to (ids of the ends), fromText and toText (their versions), type, id, word (the change or the relation), unsettled
CALL () {
  MATCH (a:Provision)-[r:CONTINUES]->(b:Provision)
  WHERE a.instrument = $instrument
  RETURN a.id AS from, b.id AS to, a.version AS fromText, b.version AS toText, 'CONTINUES' AS type, r.id AS id, r.change AS word, r.unsettled AS unsettled
  UNION ALL
  MATCH (a:Provision)-[r:CORRESPONDS_TO]->(b:Provision)
  WHERE (a.version = $left AND b.version = $right) OR (a.version = $right AND b.version = $left)
  RETURN a.id AS from, b.id AS to, a.version AS fromText, b.version AS toText, 'CORRESPONDS_TO' AS type, r.id AS id, r.relation AS word, r.unsettled AS unsettled
}
RETURN from, to, fromText, toText, type, id, word, unsettled
ORDER BY type, from, to, id
