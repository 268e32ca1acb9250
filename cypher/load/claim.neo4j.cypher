// Takes the graph for one load, unless another has it and its time is not over. The first SET locks, so that two never both get it.
// Parameters: $owner, $forMs (how long the load may take)
// Columns: busyMs (how long another load may still take; 0 where the claim succeeded)
MERGE (s:LoadState {id: 'load'})
SET s.lock = $owner
WITH s, coalesce(s.busyUntil, 0) - timestamp() AS busyMs
FOREACH (free IN CASE WHEN busyMs > 0 THEN [] ELSE [1] END |
  SET s.owner = $owner, s.busyUntil = timestamp() + $forMs, s.generation = coalesce(s.generation, 0))
RETURN CASE WHEN busyMs > 0 THEN busyMs ELSE 0 END AS busyMs
