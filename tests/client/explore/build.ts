import { picture, type Wish } from '../../../client/graph/picture.ts'
import type { Stage, Thing, Tie } from '../../../client/graph/thing.ts'

/** `uncc/final/30` → a provision, `power/x` → a power; enough of it for the map. */
export function thing(id: string, more: Partial<Thing> = {}): Thing {
  const [first = '', , ...rest] = id.split('/')
  const provision = ['uncc', 'budapest'].includes(first)
  if (!provision) return { id, kind: first, title: id.split('/').slice(1).join('/'), ...more }
  const place =
    rest[0] === 'ch'
      ? `ch. ${rest[1]}`
      : `art. ${rest[0]}${rest
          .slice(1)
          .map((piece) => `(${piece})`)
          .join('')}`
  return {
    id,
    kind: rest[0] === 'ch' ? 'division' : 'provision',
    title: place,
    citation: `${first === 'uncc' ? 'UN Convention' : 'Budapest Convention'}, ${place}`,
    order: Number(rest[0]) || 0,
    basis: 'RECALLED',
    within: [],
    ...more,
  }
}

export function tie(kind: string, from: string, to: string, more: Partial<Tie> = {}): Tie {
  return {
    id: `link/${kind.toLowerCase()}/${from}/to/${to}`,
    kind,
    from,
    to,
    basis: 'RECALLED',
    sentence: `${from} ${kind} ${to}.`,
    ...more,
  }
}

export function stage(centre: string | null, things: Thing[], ties: Tie[], more: Partial<Stage> = {}): Stage {
  return { key: `of ${centre}`, centre, things, ties, total: things.filter((each) => each.id !== centre).length, ...more }
}

export const wish = (more: Partial<Wish> = {}): Wish => ({ folded: [], without: [], hidden: new Set(['REFERS_TO']), all: false, ...more })

/** A small true-to-life map: interception at home and abroad, and what protects it. */
export const interception = stage(
  null,
  [
    thing('power/content-interception'),
    thing('uncc/final/30', { measure: true, within: ['uncc/final/ch/4'], printedTitle: 'Interception of content data' }),
    thing('uncc/final/46', { measure: true, within: ['uncc/final/ch/5'] }),
    thing('mechanism/interception-abroad'),
    thing('uncc/final/ch/4'),
    thing('uncc/final/24/1', { within: ['uncc/final/24', 'uncc/final/ch/4'] }),
    thing('uncc/final/24/4', { within: ['uncc/final/24', 'uncc/final/ch/4'] }),
    thing('safeguard/proportionality'),
  ],
  [
    tie('GRANTS', 'uncc/final/30', 'power/content-interception'),
    tie('RELIES_ON', 'uncc/final/46', 'uncc/final/30'),
    tie('ESTABLISHES', 'uncc/final/46', 'mechanism/interception-abroad'),
    tie('REACHES', 'uncc/final/24/1', 'uncc/final/ch/4'),
    tie('REACHES', 'uncc/final/24/4', 'uncc/final/46'),
    tie('CARRIES', 'uncc/final/24/4', 'uncc/final/24/1'),
    tie('PROVIDES', 'uncc/final/24/1', 'safeguard/proportionality'),
    tie('REFERS_TO', 'uncc/final/46', 'uncc/final/24/4'),
  ],
)

export const drawn = (more: Partial<Wish> = {}, stages: Stage[] = [interception], between: Tie[] = []) =>
  picture(stages, between, wish(more))
