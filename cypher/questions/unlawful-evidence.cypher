// Whether evidence that was got unlawfully is kept out, and whether there is a remedy.
// Parameters: $version
// Columns: safeguard, measure, does, given (yes, no where it was found missing, else unknown), clauses, findings, place
__MEASURES__
MATCH (s:Safeguard)
WHERE s.id IN ['safeguard/exclusion-of-unlawful-evidence', 'safeguard/effective-remedy'] AND size([k IN kinds WHERE k IN s.fits | 1]) > 0
__GIVEN__
