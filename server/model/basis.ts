import { z } from 'zod'

/** Why a fact is held to be true, strongest first. `text` is never typed in a file: it follows from a witness. */
export const BASES = ['text', 'secondary', 'recalled', 'derived'] as const
export type Basis = (typeof BASES)[number]

export const typedBasis = z.enum(['secondary', 'recalled'])

/** Negative when `a` is the stronger. */
export const compareBasis = (a: Basis, b: Basis) => BASES.indexOf(a) - BASES.indexOf(b)
export const weakestBasis = (bases: Basis[]): Basis => bases.reduce((worst, b) => (compareBasis(b, worst) > 0 ? b : worst), 'text')
export const strongestBasis = (bases: Basis[]): Basis | null =>
  bases.reduce<Basis | null>((best, b) => (best === null || compareBasis(b, best) < 0 ? b : best), null)
