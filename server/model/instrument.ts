import { z } from 'zod'
import { typedBasis } from './basis.ts'
import { anyId, idOf, isoDate, modality, sentence, webAddress } from './terms.ts'

const wait = z.union([
  z.strictObject({ days: z.int().min(0).max(3_660) }),
  z.strictObject({ months: z.int().min(0).max(120), thenFirstOfMonth: z.boolean().default(false) }),
])

/** When a treaty, and a State's consent to it, begins to bind; as data, so that a date can be computed and compared. */
export const entryRule = z.strictObject({
  first: z.strictObject({
    consents: z.int().min(1).max(250),
    atLeast: z.strictObject({ n: z.int().min(1).max(250), memberOf: idOf('state') }).optional(),
    notCounting: sentence.optional(),
    wait,
  }),
  later: z.strictObject({ wait }),
})

/** Rules of the treaty that a scenario between two States needs, as data; each names the clause it comes from. */
export const treatyLaw = z.strictObject({
  /** By which a signature can bind by itself; an act that does so says `definitive`. */
  signatureBinds: anyId.optional(),
  /** By which no reservation is allowed but those that the treaty names. */
  reservationsClosed: anyId.optional(),
  /** A table of what States reserved or declared is held, so that a State of which it lists nothing made none, as known on its date. */
  statementsHeld: z.literal(true).optional(),
  /** Clauses whose ground of refusal does not answer requests about the treaty's own offences. */
  notForOwn: z.array(anyId).default([]),
  /** Clauses by which a reservation may narrow duties at home only as far as cooperation stays what it is. */
  sparesCooperation: z.array(anyId).default([]),
  /** What the treaty says of other treaties between two of its parties. */
  otherTreaties: z.array(anyId).default([]),
  /** Of a human rights treaty: duties that may stand against helping, and where a person may complain. */
  rights: z
    .strictObject({
      bars: z.array(anyId),
      complaint: z.strictObject({ clause: anyId, under: z.string().optional() }).optional(),
    })
    .optional(),
})
export type TreatyLaw = z.infer<typeof treatyLaw>

export const instrument = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a short lower-case name'),
  name: sentence,
  shortName: sentence,
  cite: sentence,
  kind: z.enum(['binding', 'declaratory']),
  depositary: sentence.optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  officialUrl: webAddress.optional(),
  opened: isoDate.optional(),
  entryIntoForce: isoDate.optional(),
  entryIntoForceSource: idOf('source').optional(),
  entryRule: entryRule.optional(),
  law: treatyLaw.optional(),
  basis: typedBasis,
  source: idOf('source').optional(),
})

/** Conditions under which alone a provision applies, as far as a scenario can weigh them: a fact of the case, or what is not held. */
export const onlyIf = z.enum(['no-assistance-treaty', 'no-data-agreement'])

const provisionFields = {
  /** Relative to the version: `24/2/a`, `ch/4`, `preamble/1`. */
  id: z.string().regex(/^[A-Za-z0-9~]+(\/[A-Za-z0-9~]+)*$/, 'must be an id relative to the version, such as "24", 24/2/a or ch/4'),
  number: z.string().optional(),
  title: sentence.optional(),
  summary: sentence.optional(),
  modality: modality.optional(),
  appliesWhen: sentence.optional(),
  onlyIf: onlyIf.optional(),
  basis: typedBasis.optional(),
  source: idOf('source').optional(),
}
export interface ProvisionEntry {
  id: string
  number?: string | undefined
  title?: string | undefined
  summary?: string | undefined
  modality?: z.infer<typeof modality> | undefined
  appliesWhen?: string | undefined
  onlyIf?: z.infer<typeof onlyIf> | undefined
  basis?: z.infer<typeof typedBasis> | undefined
  source?: string | undefined
  children?: ProvisionEntry[] | undefined
}
export const provision: z.ZodType<ProvisionEntry> = z.lazy(() =>
  z.strictObject({ ...provisionFields, children: z.array(provision).optional() }),
)

export const version = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be <instrument>/<version>'),
    label: sentence,
    symbol: sentence.optional(),
    date: z.union([isoDate, z.string().regex(/^\d{4}-\d{2}$/)]).optional(),
    stage: z.enum(['draft', 'adopted', 'amended']),
    previous: z.string().nullish(),
    /** Only provisions that some source names are held, so nothing follows from one that is missing. */
    partial: z.literal(true).optional(),
    /** How many articles the text prints, where that is known. */
    printed: z.int().min(1).max(2_000).optional(),
    basis: typedBasis,
    source: idOf('source').optional(),
    provisions: z.array(provision),
  })
  .refine((v) => v.partial === true || v.provisions.length > 0, 'a version has provisions, or is partial')
