// What a State did about the treaties held, in the order of days.
// Parameters: $state
// Columns: day, act, treaty, says (of a statement), entry, source
MATCH (a:Action)-[:UNDER]->(i:Instrument)
WHERE a.state = $state
RETURN a.latest AS day, a.act AS act, i.id AS treaty, a.summary AS says, a.id AS entry, a.source AS source
ORDER BY day, treaty, entry
