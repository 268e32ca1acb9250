// Every thing has one id. First, because an index on the same property would keep Neo4j from making the constraint.
// Parameters: none
// Columns: none
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE
