// Takes the graph for one load: waits for another that has it, and keeps others waiting until the transaction ends.
// Parameters: none
// Columns: none
MERGE (s:LoadState {id: 'load'})
SET s.lock = true
