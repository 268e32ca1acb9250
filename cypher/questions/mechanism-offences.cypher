// For which crimes each way to cooperate of a text may be used.
// Parameters: $version
// Columns: mechanism, provision, offence (a class of crimes), threshold (the penalty asked for, in years), whoseLaw, conditions (of its being across borders or organized), note, place
MATCH (m:Provision)-[:ESTABLISHES]->(t:Mechanism)
WHERE m.version = $version
MATCH (m)-[o:OPEN_TO]->(c:Offence)
RETURN t.id AS mechanism, m.id AS provision, c.id AS offence, o.maxPenaltyAtLeast AS threshold, o.note AS note, m.order AS place,
  CASE o.whoseLaw WHEN 'stated' THEN 'the treaty says whose' WHEN 'unsettled' THEN 'the treaty does not say whose' ELSE null END AS whoseLaw,
  CASE WHEN o.transnational = true AND o.organizedGroup = true THEN 'across borders, by an organized group' WHEN o.organizedGroup = true THEN 'by an organized group' WHEN o.transnational = true THEN 'across borders' ELSE null END AS conditions
ORDER BY place, provision, mechanism, offence
