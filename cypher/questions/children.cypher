// What a text says of children: crimes against them, what protects them, and what may be left out for their sake.
// Parameters: $version
// Columns: provision, what (a crime, safeguard or nothing more), verb (in words), says, place
CALL () {
  MATCH (p:Provision)-[:CRIMINALISES]->(o:Offence)
  WHERE p.version = $version AND o.id IN ['offence/csam', 'offence/grooming', 'offence/sale-of-children', 'offence/intimate-images']
  RETURN p.id AS provision, o.id AS what, p.modality AS modality, p.summary AS says, p.order AS place
  UNION
  MATCH (p:Provision)-[:PROVIDES]->(s:Safeguard)
  WHERE p.version = $version AND s.id = 'safeguard/child-exclusion'
  RETURN p.id AS provision, s.id AS what, p.modality AS modality, p.summary AS says, p.order AS place
  UNION
  MATCH (p:Provision)
  WHERE p.version = $version AND p.summary =~ '(?i).*\\b(child|children|minors?)\\b.*'
  RETURN p.id AS provision, null AS what, p.modality AS modality, p.summary AS says, p.order AS place
}
WITH provision, says, modality, place, what
ORDER BY what
WITH provision, says, modality, place, collect(DISTINCT what) AS what
RETURN provision, what, says, place,
  CASE modality WHEN 'shall' THEN 'must' WHEN 'shall-endeavour' THEN 'must try' WHEN 'may' THEN 'may' WHEN 'none' THEN 'obliges to nothing' ELSE null END AS verb
ORDER BY place, provision
