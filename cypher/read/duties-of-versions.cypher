// What the provisions of some versions ask for beside protections: what they give, set up and make a crime, for which conduct they are open, and what they lay on people, providers or States.
// Parameters: $ids (of the versions)
// Columns: text (the version), id of the provision, type, thing and title of what it leads to, basis, and by type: obligation; penalty, whoseLaw, transnational, organizedGroup; onWhom, until
MATCH (p:Provision)-[r:GRANTS|ESTABLISHES|CRIMINALISES|OPEN_TO|IMPOSES]->(t:Node)
WHERE p.version IN $ids
RETURN p.version AS text, p.id AS id, type(r) AS type, t.id AS thing, t.title AS title, r.basis AS basis, r.obligation AS obligation, r.maxPenaltyAtLeast AS penalty, r.whoseLaw AS whoseLaw, r.transnational AS transnational, r.organizedGroup AS organizedGroup, r.onWhom AS onWhom, r.until AS until
ORDER BY text, id, type, thing
