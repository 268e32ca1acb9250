// Makes sure that the graph is still this load's, and keeps others from taking it until the transaction ends.
// Parameters: $owner
// Columns: owner; no row where the claim is lost
MATCH (s:LoadState {id: 'load'})
SET s.lock = $owner
WITH s
WHERE s.owner = $owner
RETURN s.owner AS owner
