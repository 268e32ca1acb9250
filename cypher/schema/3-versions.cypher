// The provisions of one text are asked for more than anything else.
// Parameters: none
// Columns: none
CREATE INDEX provision_version IF NOT EXISTS FOR (p:Provision) ON (p.version)
