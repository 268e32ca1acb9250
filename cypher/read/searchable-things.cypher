// Everything that can be searched for, with the words it is found by.
// Parameters: none
// Columns: id, kind, title, version, citation, level, order, short (a short name), place (a label or symbol), body (summary or description), more (further words)
MATCH (n:Node)
RETURN n.id AS id, n.kind AS kind, n.title AS title, n.version AS version, n.citation AS citation, n.level AS level, n.order AS order,
  coalesce(n.shortName, n.author, n.family) AS short, coalesce(n.symbol, n.label) AS place,
  coalesce(n.summary, n.description, n.rule, n.wouldFill, n.note, n.read) AS body, coalesce(n.searchText, n.text) AS more
ORDER BY id
