// What is loaded, and whether a load is going on whose time is not over.
// Parameters: none
// Columns: release (JSON, or null), generation (a whole number), busyMs (how long the load may still take; 0 where there is none)
MATCH (s:LoadState {id: 'load'})
WITH s, coalesce(s.busyUntil, 0) - timestamp() AS busyMs
RETURN s.release AS release, s.generation AS generation, CASE WHEN busyMs > 0 THEN busyMs ELSE 0 END AS busyMs
