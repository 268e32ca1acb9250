// By which provisions of a text more crimes can come under it later: protocols, amendments, crimes of other treaties.
// Parameters: $version
// Columns: provision, door (in words), verb (in words), says, place
MATCH (a:Provision)
WHERE a.version = $version AND a.level = 'article' AND a.title =~ '(?i).*(protocol|amendment|other united nations conventions).*'
MATCH (p:Provision)
WHERE p.article = a.id
RETURN p.id AS provision, p.summary AS says, p.order AS place,
  CASE WHEN a.title =~ '(?i).*other united nations conventions.*' THEN 'crimes of other treaties' WHEN a.title =~ '(?i).*amendment.*' THEN 'amendment' ELSE 'protocol' END AS door,
  CASE p.modality WHEN 'shall' THEN 'must' WHEN 'shall-endeavour' THEN 'must try' WHEN 'may' THEN 'may' WHEN 'none' THEN 'obliges to nothing' ELSE null END AS verb
ORDER BY place, provision
