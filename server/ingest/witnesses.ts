import { digestOf } from './digest.ts'
import { type DataFile, filesOf } from './read.ts'

/** How one fact was compared with the official words. Stored as JSON on the fact it speaks of. */
export interface Witness {
  field: string
  how: string
  digest: string
  checker: string
  by: string
  on: string
}

interface Testimony extends Witness {
  facts: string | undefined
  fields: string[]
}

/** Digest, of sixteen hex digits, of the facts that a witness compared. */
export const factsDigest = (facts: Record<string, unknown>, fields: string[]) =>
  digestOf(Object.fromEntries([...fields].sort().map((f) => [f, facts[f] ?? null]))).slice(0, 16)

/** What the files in `checked/` attest, by id. A testimony counts only while the fact is what it was. */
export class Witnesses {
  private readonly byId = new Map<string, Testimony[]>()
  private readonly used = new Set<Testimony>()
  /** The facts of everything that could have a witness. */
  readonly facts = new Map<string, Record<string, unknown>>()

  constructor(files: DataFile[]) {
    for (const file of filesOf(files, 'checked')) {
      const { witnesses, digest, checker, by, on } = file.value
      for (const w of witnesses) {
        const entry = { field: w.fields.join(', '), fields: w.fields, how: w.how, facts: w.facts, digest, checker, by, on }
        this.byId.set(w.id, [...(this.byId.get(w.id) ?? []), entry])
      }
    }
  }

  /** The witnesses of `id` whose facts still stand, one for each field. */
  standing(id: string, facts: Record<string, unknown>): Witness[] {
    this.facts.set(id, facts)
    const standing = (this.byId.get(id) ?? []).filter((t) => t.facts === factsDigest(facts, t.fields))
    for (const t of standing) this.used.add(t)
    return standing.flatMap(({ fields, facts: _, ...rest }) => fields.map((field) => ({ ...rest, field })))
  }

  /** Testimonies whose fact has changed, is gone, or was never filled in. */
  lapsed() {
    return [...this.byId].flatMap(([id, list]) => list.filter((t) => !this.used.has(t)).map((t) => ({ id, filled: t.facts !== undefined })))
  }
}
