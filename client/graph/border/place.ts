import { shortName } from '../short-name.ts'

/** `UN Convention against Cybercrime, art. 40(21)` → `art. 40(21)`. */
export const placeOf = (citation: string) => shortName({ id: '', kind: 'provision', title: citation, citation }, false)
