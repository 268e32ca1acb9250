// Whether the defence can use the ways to cooperate of a text, or get what speaks for the accused.
// Parameters: $version
// Columns: safeguard, measure, does, given (yes, no where it was found missing, else unknown), clauses, findings, place
__MEASURES__
MATCH (s:Safeguard)
WHERE s.id IN ['safeguard/defence-access', 'safeguard/exculpatory-disclosure'] AND size([k IN kinds WHERE k IN s.fits | 1]) > 0
__GIVEN__
