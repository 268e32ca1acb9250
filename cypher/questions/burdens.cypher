// What a text lays on people, providers and States: secrecy and technical help, on whom, and on account of which power.
// Parameters: $version
// Columns: provision, burden, whom (in words), until, measure (that it serves), note, place
MATCH (p:Provision)-[r:IMPOSES]->(b:Burden)
WHERE p.version = $version
RETURN p.id AS provision, b.id AS burden, r.until AS until, p.extentOf AS measure, r.note AS note, p.order AS place,
  CASE r.onWhom WHEN 'provider' THEN 'the provider' WHEN 'custodian' THEN 'whoever holds the data' WHEN 'person' THEN 'the person who gets the order' ELSE 'the State that is asked' END AS whom
ORDER BY place, provision, burden, whom
