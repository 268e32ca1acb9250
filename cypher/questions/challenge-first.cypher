// Whether a person can challenge a measure, and before anything goes to another State.
// Parameters: $version
// Columns: safeguard, measure, does, given (yes, no where it was found missing, else unknown), clauses, findings, place
__MEASURES__
MATCH (s:Safeguard)
WHERE s.id IN ['safeguard/right-to-challenge', 'safeguard/challenge-before-transfer'] AND size([k IN kinds WHERE k IN s.fits | 1]) > 0
__GIVEN__
