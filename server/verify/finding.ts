/** One comparison of what the data says with what the official text prints. */
export interface Finding {
  /** The provision, link or finding of absence that is spoken of; the version where it is about the whole. */
  id: string
  /** What was compared: `number`, `place`, `title`, `modality`, `count`, `term`, `reference to …`, `search for …`, `own words`. */
  field: string
  ours: string
  printed: string
  agrees: boolean
}

export const compared = (id: string, field: string, ours: string, printed: string): Finding => ({
  id,
  field,
  ours,
  printed,
  agrees: ours === printed,
})
