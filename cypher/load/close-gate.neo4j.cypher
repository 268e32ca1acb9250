// Keeps readers out for a while, because a load is about to be committed. Asked again, for longer. A note apart from that of the load:
// that one is locked until the load is committed.
// Parameters: $owner, $forMs (how long)
// Columns: none
MERGE (s:LoadState {id: 'gate'})
SET s.owner = $owner, s.busyUntil = timestamp() + $forMs, s.generation = coalesce(s.generation, 0)
