// What stands in the way of a request from its beginning to the data leaving: for which crimes it is open, on what it may be refused, what limits the power that answers it.
// Parameters: $version, $mechanism
// Columns: step (1 to 4), stage (in words), provision, thing (a class of crimes, a ground, a power, a safeguard), how (in words), place
__HELD__
WITH collect({measure: measure, safeguard: safeguard, clause: clause, how: how}) AS held
MATCH (m:Provision)-[:ESTABLISHES]->(t:Mechanism)
WHERE m.version = $version AND t.id = $mechanism
WITH held, m.id AS measure
OPTIONAL MATCH (m:Provision)-[:RELIES_ON]->(p:Provision)
WHERE m.id = measure
WITH held, measure, p
ORDER BY p.id
WITH held, measure, collect(DISTINCT p.id) AS powers
MATCH (n:Provision)
WHERE n.id = measure OR n.id IN powers
OPTIONAL MATCH (n)-[r:OPEN_TO|GRANTS]->(x:Node)
WITH held, measure, powers, n, collect(DISTINCT {thing: x.id, kind: x.kind, how: r.obligation}) AS all
WITH held, measure, powers, n, [c IN all WHERE c.thing IS NOT NULL | c] AS own
WITH n, own, measure, [h IN held WHERE h.measure = n.id AND h.clause IS NOT NULL | {thing: h.safeguard, kind: 'safeguard', how: h.how, clause: h.clause}] AS given
UNWIND own + given AS one
WITH n, measure, one, coalesce(one.clause, n.id) AS provision
OPTIONAL MATCH (s:Safeguard)
WHERE s.id = one.thing
WITH n, measure, one, provision, s.ground AS ground
WITH DISTINCT provision, one.thing AS thing, n.order AS place,
  CASE WHEN n.id = measure AND one.kind = 'offence' THEN 1 WHEN n.id = measure AND ground = true THEN 2 WHEN n.id = measure THEN 3 ELSE 4 END AS step,
  CASE one.how WHEN 'mandatory' THEN 'must' WHEN 'conditional' THEN 'must, as domestic law has it' WHEN 'optional' THEN 'may' WHEN 'no-duty' THEN 'no duty to help' WHEN 'barred' THEN 'may not be relied on' WHEN 'interpretive' THEN 'as a rule for reading' WHEN 'preambular' THEN 'in the preamble' WHEN 'shall' THEN 'States must have it' ELSE one.how END AS how
WHERE step < 4 OR thing STARTS WITH 'power/' OR thing STARTS WITH 'safeguard/'
RETURN step, provision, thing, how, place,
  CASE step WHEN 1 THEN 'the crimes it is open to' WHEN 2 THEN 'grounds on which help is refused' WHEN 3 THEN 'limits of the request' ELSE 'the power that answers it, and its limits' END AS stage
ORDER BY step, place, thing, provision
