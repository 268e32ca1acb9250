// Keeps readers out for a while, or a while longer: a load is about to be committed, and its own note is locked until it is.
// Parameters: $owner, $forMs (how long)
// Columns: none
MERGE (s:LoadState {id: 'gate'})
SET s.owner = $owner, s.busyUntil = timestamp() + $forMs, s.generation = coalesce(s.generation, 0)
