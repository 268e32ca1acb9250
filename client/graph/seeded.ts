/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Runs something with a repeatable generator in place of `Math.random`, which layouts of others use. */
export function withSeed<T>(seed: number, run: () => T): T {
  const usual = Math.random
  Math.random = seeded(seed)
  try {
    return run()
  } finally {
    Math.random = usual
  }
}

/** A short name for a text, the same every time (FNV-1a); no protection against anybody. */
export function nameOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
