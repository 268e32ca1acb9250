import type { Reader } from '../../graph/store.ts'
import { type Law, readLaw } from '../../reservations/law.ts'
import { type Reservations, readReservations } from '../../reservations/read.ts'
import type { Loaders } from '../loaders.ts'

interface Held {
  readonly reservations: Promise<Reservations>
  law: (on: string) => Promise<Law>
}

/** What one operation has read: everything is read once, whatever the number of statements that ask. */
const ofReader = new WeakMap<Reader, Held>()

export function heldOf({ reader }: Loaders): Held {
  const held = ofReader.get(reader) ?? makeHeld(reader)
  ofReader.set(reader, held)
  return held
}

function makeHeld(reader: Reader): Held {
  let reservations: Promise<Reservations> | undefined
  const laws = new Map<string, Promise<Law>>()
  return {
    get reservations() {
      reservations ??= readReservations(reader)
      return reservations
    },
    law(on) {
      const law = laws.get(on) ?? readLaw(reader, on)
      laws.set(on, law)
      return law
    },
  }
}
