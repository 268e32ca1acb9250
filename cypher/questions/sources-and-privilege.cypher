// What protects journalists' sources, privileged papers and people who fled from the State that asks.
// Parameters: $version
// Columns: safeguard, measure, does, given (yes, no where it was found missing, else unknown), clauses, findings, place
__MEASURES__
MATCH (s:Safeguard)
WHERE s.id IN ['safeguard/privilege-and-sources', 'safeguard/refusal-persecution', 'safeguard/non-suppression-clause'] AND size([k IN kinds WHERE k IN s.fits | 1]) > 0
__GIVEN__
