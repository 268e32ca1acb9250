interface Held<Value> {
  value: Value
  weight: number
}

/**
 * Keeps values by key while all of them together weigh at most `room`, in bytes or what comes near; the least recently asked for go first.
 * Whatever weighs more than `largest` is not kept. A weight has to count the key as well: it may be the larger part.
 */
export function createKept<Value>({ room, largest }: { room: number; largest: number }) {
  const held = new Map<string, Held<Value>>()
  let weight = 0
  const forget = (key: string) => {
    weight -= held.get(key)?.weight ?? 0
    held.delete(key)
  }
  return {
    get(key: string): Value | undefined {
      const known = held.get(key)
      if (!known) return undefined
      held.delete(key)
      held.set(key, known)
      return known.value
    },
    keep(key: string, value: Value, own: number) {
      if (own > largest) return
      forget(key)
      held.set(key, { value, weight: own })
      weight += own
      for (const oldest of held.keys()) {
        if (weight <= room) break
        forget(oldest)
      }
    },
    clear() {
      held.clear()
      weight = 0
    },
    weight: () => weight,
  }
}
