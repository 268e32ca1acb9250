// What is loaded, read first, and then whether a load is being committed: one that closes the gate in between shows nothing half.
// Parameters: none
// Columns: release (JSON, or null), generation (a whole number), busyMs (how long readers may still be kept out; 0 where they are not)
MATCH (s:LoadState {id: 'load'})
WITH s.release AS release
OPTIONAL MATCH (gate:LoadState {id: 'gate'})
WITH release, coalesce(gate.generation, 0) AS generation, coalesce(gate.busyUntil, 0) - timestamp() AS busyMs
RETURN release, generation, CASE WHEN busyMs > 0 THEN busyMs ELSE 0 END AS busyMs
