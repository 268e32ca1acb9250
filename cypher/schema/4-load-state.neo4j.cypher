// One note about what is loaded and whether a load is going on, also when two loads begin at once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT load_state_id IF NOT EXISTS FOR (n:LoadState) REQUIRE n.id IS UNIQUE
