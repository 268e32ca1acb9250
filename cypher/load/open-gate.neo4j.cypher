// Begins a new generation, and lets readers in unless another load has closed the gate meanwhile.
// Parameters: $owner
// Columns: none
MATCH (s:LoadState {id: 'gate'})
SET s.generation = s.generation + 1
WITH s
WHERE s.owner = $owner
REMOVE s.owner, s.busyUntil
