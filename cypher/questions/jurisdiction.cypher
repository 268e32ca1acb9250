// On which ground a State takes jurisdiction under a text: what it must claim, and what it may.
// Parameters: $version
// Columns: provision, verb (in words), says, place
MATCH (a:Provision)
WHERE a.version = $version AND a.level = 'article' AND a.title =~ '(?i).*jurisdiction.*'
MATCH (p:Provision)
WHERE p.article = a.id
RETURN p.id AS provision, p.summary AS says, p.order AS place,
  CASE p.modality WHEN 'shall' THEN 'must' WHEN 'shall-endeavour' THEN 'must try' WHEN 'may' THEN 'may' WHEN 'none' THEN 'obliges to nothing' ELSE 'as its paragraph' END AS verb
ORDER BY place, provision
