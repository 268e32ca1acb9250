// Whether data may be used for other ends than the case, such as those of intelligence services.
// Parameters: $version
// Columns: safeguard, measure, does, given (yes, no where it was found missing, else unknown), clauses, findings, place
__MEASURES__
MATCH (s:Safeguard)
WHERE s.id IN ['safeguard/specific-investigation', 'safeguard/purpose-limitation', 'safeguard/speciality', 'safeguard/onward-transfer-consent'] AND size([k IN kinds WHERE k IN s.fits | 1]) > 0
__GIVEN__
