// Whether each measure has the safeguards chosen: the second half of a question, put in for __GIVEN__.
// Parameters: none
// Columns: safeguard, measure, does, clauses, findings, place, given
WITH s.id AS safeguard, measure, place, does, [h IN held WHERE h.measure = measure AND h.safeguard = s.id | h] AS here
WITH safeguard, measure, place, does, [h IN here WHERE h.clause IS NOT NULL | h.clause] AS clauses, [h IN here WHERE h.finding IS NOT NULL | h.finding] AS findings
RETURN safeguard, measure, does, clauses, findings, place,
  CASE WHEN size(clauses) > 0 AND size(findings) > 0 THEN 'unknown' WHEN size(clauses) > 0 THEN 'yes' WHEN size(findings) > 0 THEN 'no' ELSE 'unknown' END AS given
ORDER BY safeguard, place, measure
