// By whose law the penalty is measured that opens a way to cooperate.
// Parameters: $version
// Columns: mechanism, provision, offence, threshold (in years), whose (in words), note, place
MATCH (m:Provision)-[:ESTABLISHES]->(t:Mechanism)
WHERE m.version = $version
MATCH (m)-[o:OPEN_TO]->(c:Offence)
WHERE o.maxPenaltyAtLeast IS NOT NULL
RETURN t.id AS mechanism, m.id AS provision, c.id AS offence, o.maxPenaltyAtLeast AS threshold, o.note AS note, m.order AS place,
  CASE o.whoseLaw WHEN 'stated' THEN 'the text says it' WHEN 'unsettled' THEN 'the text does not say' ELSE 'not coded' END AS whose
ORDER BY place, provision, mechanism, offence
