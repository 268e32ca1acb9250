// How many provisions of each chapter of a text oblige, try, allow, or oblige to nothing.
// Parameters: $version
// Columns: chapter, verb (in words), count, place
MATCH (p:Provision)-[:PART_OF*1..6]->(c:Provision)
WHERE p.version = $version AND c.level = 'chapter' AND p.modality IS NOT NULL
RETURN c.id AS chapter, c.order AS place, count(p) AS count,
  CASE p.modality WHEN 'shall' THEN 'must' WHEN 'shall-endeavour' THEN 'must try' WHEN 'may' THEN 'may' ELSE 'obliges to nothing' END AS verb
ORDER BY place, chapter, verb
