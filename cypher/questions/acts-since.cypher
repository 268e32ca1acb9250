// Who signed or joined a treaty since a day, and when.
// Parameters: $instrument, $since
// Columns: state, act, day, statements (made to the same treaty), source
MATCH (a:Action)-[:UNDER]->(i:Instrument)
WHERE i.id = $instrument AND a.latest >= $since AND a.act IN ['signature', 'ratification', 'acceptance', 'approval', 'accession', 'succession', 'denunciation']
OPTIONAL MATCH (b:Action)-[:UNDER]->(j:Instrument)
WHERE j.id = $instrument AND b.state = a.state AND b.act IN ['reservation', 'declaration']
WITH a, b
ORDER BY b.id
WITH a, collect(DISTINCT b.id) AS statements
RETURN a.state AS state, a.act AS act, a.latest AS day, statements, a.source AS source, a.id AS id
ORDER BY day, state, act, id
