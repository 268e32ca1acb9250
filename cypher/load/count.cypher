// How much is stored, to compare with what was to be written.
// Parameters: none
// Columns: things, links
MATCH (n:Node)
WITH count(n) AS things
OPTIONAL MATCH (:Node)-[r]->(:Node)
RETURN things, count(r) AS links
