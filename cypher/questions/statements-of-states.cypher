// Which reservations and declarations States made to a treaty, about which articles, and with what effect.
// Parameters: $instrument
// Columns: state, statement, act, about, effect (in words), says, withdrawn (the withdrawal, if any), day
MATCH (a:Action)-[:UNDER]->(i:Instrument)
WHERE i.id = $instrument AND a.act IN ['reservation', 'declaration']
OPTIONAL MATCH (a)-[:CONCERNS]->(p:Provision)
WITH a, p
ORDER BY p.id
WITH a, collect(DISTINCT p.id) AS about
RETURN a.state AS state, a.id AS statement, a.act AS act, about, a.summary AS says, a.withdrawnBy AS withdrawn, a.latest AS day,
  CASE a.effect WHEN 'excludes' THEN 'leaves something out' WHEN 'adds-elements' THEN 'asks for more elements of a crime' WHEN 'conditions' THEN 'sets a condition' WHEN 'names-authority' THEN 'names an authority' WHEN 'none' THEN 'changes nothing' ELSE 'not known' END AS effect
ORDER BY state, day, statement
