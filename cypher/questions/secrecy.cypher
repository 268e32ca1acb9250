// Who has to keep quiet under a text, until when, and which clauses would let a person find out.
// Parameters: $version
// Columns: provision, kind (keeps quiet, or lets people know), whom (in words), until, safeguard, place
CALL () {
  MATCH (p:Provision)-[r:IMPOSES]->(b:Burden)
  WHERE p.version = $version AND b.id = 'burden/secrecy'
  RETURN p.id AS provision, 'has to keep quiet' AS kind, r.onWhom AS on, r.until AS until, null AS safeguard, p.order AS place
  UNION ALL
  MATCH (p:Provision)-[r:PROVIDES]->(s:Safeguard)
  WHERE p.version = $version AND s.id IN ['safeguard/notification', 'safeguard/statistics-and-reporting', 'safeguard/secrecy-limit', 'safeguard/exculpatory-disclosure']
  RETURN p.id AS provision, 'lets people know, or limits secrecy' AS kind, null AS on, null AS until, s.id AS safeguard, p.order AS place
}
RETURN provision, kind, until, safeguard, place,
  CASE on WHEN 'provider' THEN 'the provider' WHEN 'custodian' THEN 'whoever holds the data' WHEN 'person' THEN 'the person who gets the order' WHEN 'requested-state' THEN 'the State that is asked' ELSE null END AS whom
ORDER BY place, provision, kind, safeguard
