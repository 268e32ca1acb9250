let tell = () => {}

/** Kept once the first map of this visit is painted. */
export const firstDrawn = new Promise<void>((resolve) => {
  tell = resolve
})
export const nowDrawn = () => tell()
