// Says what is loaded now.
// Parameters: $release (JSON)
// Columns: none
MATCH (s:LoadState {id: 'load'})
SET s.release = $release
REMOVE s.lock
