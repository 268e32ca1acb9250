// Everything that can be searched for, with the words it is found by.
// Parameters: none
// Columns: id, kind, title, version, citation, level, order, date, stage; short (a short name, an author or a family), place (a symbol or label),
// body (summary or description), more (further words)
MATCH (n:Node)
RETURN n.id AS id, n.kind AS kind, n.title AS title, n.version AS version, n.citation AS citation, n.level AS level, n.order AS order,
  n.date AS date, n.stage AS stage, coalesce(n.shortName, n.author, n.family) AS short, coalesce(n.symbol, n.label) AS place,
  coalesce(n.summary, n.ask, n.lead, n.description, n.rule, n.wouldFill, n.note, n.read) AS body, coalesce(n.searchText, n.text) AS more
ORDER BY id
