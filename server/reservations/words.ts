import type { Reservation } from './read.ts'

/** What a reservation does to what binds its State, in one sentence of ours; what it says is the summary of its act. */
export function doesWords({ statement }: Reservation, rights: boolean, name: (id: string) => string): string {
  const { effect, opens, concerns, madeUnder } = statement
  const state = name(statement.state)
  const named = concerns.length > 0 ? concerns : madeUnder
  const places = named.length === 0 ? 'a part of the treaty that is not named here' : listed(citedOnce(named.map(name)))
  const whom = rights
    ? `for what ${state} owes to people; between States nothing is exchanged`
    : `for ${state}, and for the others towards it`
  if (opens.length > 0) return `It keeps a ground open on which help may be refused (${places}): ${whom}.`
  switch (effect) {
    case 'excludes':
      return `It leaves out ${places}, as far as it says: ${whom}.`
    case 'conditions':
      return `It puts ${places} under a condition or keeps it to certain cases: ${whom}.`
    case 'adds-elements':
      return `${state} punishes the conduct only where something more is present; what it has to help with stays the same.`
    case 'names-authority':
      return 'It says whom to ask, and changes no duty.'
    case 'none':
      return 'It explains, and changes no duty.'
    case 'unknown':
      return 'What it changes is not held.'
  }
}

/** The treaty is named with the first place alone: `Budapest Convention, art. 7 and art. 11(2)`. */
function citedOnce([first = '', ...others]: string[]) {
  const treaty = first.slice(0, first.lastIndexOf(', ') + 2)
  return [first, ...others.map((place) => (treaty && place.startsWith(treaty) ? place.slice(treaty.length) : place))]
}

const listed = (all: string[]) => (all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`)
