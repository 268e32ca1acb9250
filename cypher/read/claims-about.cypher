// The claims about things: about a provision and what is in it, or about a version or an instrument and any of its provisions.
// Parameters: $ids (of provisions, versions and instruments)
// Columns: text (the id asked about), node (all properties of the claim); one claim may come more than once
CALL () {
  UNWIND $ids AS text
  MATCH (c:Claim)-[:ABOUT]->(n:Node)
  WHERE n.id = text OR n.version = text OR n.instrument = text
  RETURN text, properties(c) AS node
  UNION ALL
  UNWIND $ids AS text
  MATCH (a:Node {id: text})<-[:PART_OF*1..8]-(n:Provision)<-[:ABOUT]-(c:Claim)
  WHERE a:Provision
  RETURN text, properties(c) AS node
}
RETURN text, node
