// Which terms a text defines, and where it leaves the measure of a serious crime to be settled.
// Parameters: $version
// Columns: provision, says, kind (defined, or left open), place
CALL () {
  MATCH (a:Provision)
  WHERE a.version = $version AND a.level = 'article' AND a.title =~ '(?i)(use of terms|definitions?|definition)'
  MATCH (p:Provision)
  WHERE p.article = a.id AND p.id <> a.id AND p.summary IS NOT NULL
  RETURN p.id AS provision, p.summary AS says, 'defined' AS kind, p.order AS place
  UNION
  MATCH (p:Provision)-[o:OPEN_TO]->(:Offence)
  WHERE p.version = $version AND o.whoseLaw = 'unsettled'
  RETURN p.id AS provision, o.note AS says, 'left open' AS kind, p.order AS place
}
RETURN provision, says, kind, place
ORDER BY kind, place, provision, says
