// Which provisions of a text speak of other treaties between the same States: what they leave, what they yield to, what they add to.
// Parameters: $version
// Columns: provision, title, modality (in words), summary, place
MATCH (a:Provision)
WHERE a.version = $version AND a.level = 'article' AND a.title =~ '(?i).*(effects|relation with|relations between|other agreements|other treaties|previous treaties|international instruments).*'
MATCH (p:Provision)
WHERE p.article = a.id AND p.modality IS NOT NULL
RETURN p.id AS provision, a.title AS title, p.summary AS summary, p.order AS place,
  CASE p.modality WHEN 'shall' THEN 'must' WHEN 'shall-endeavour' THEN 'must try' WHEN 'may' THEN 'may' ELSE 'obliges to nothing' END AS modality
ORDER BY place, provision
