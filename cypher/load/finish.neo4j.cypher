// Ends a load: a new generation where something changed, and nobody has the graph any more.
// Parameters: $owner, $more (1 where the graph changed, else 0)
// Columns: none
MATCH (s:LoadState {id: 'load', owner: $owner})
SET s.generation = s.generation + $more
REMOVE s.owner, s.busyUntil, s.lock
