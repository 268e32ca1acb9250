import type { ThingFactsFragment } from '../../api/generated/graphql.ts'
import type { FollowUp } from '../../parts/follow-ups.tsx'
import { exploreLink } from '../../state/explore-link.ts'

/** Up to three questions that a thing leads to. */
export function thingFollowUps(thing: ThingFactsFragment): FollowUp[] {
  const map: FollowUp = { question: 'How does it connect across borders?', link: exploreLink(thing.id) }
  const name = thing.title.charAt(0).toLowerCase() + thing.title.slice(1)
  switch (thing.__typename) {
    case 'Safeguard': {
      const fits = ['power', 'mechanism', 'offence'].filter((kind) => thing.fits.includes(kind))
      const kinds = fits.length > 0 ? fits.join(',') : 'power,mechanism'
      const lacks = (version: string) => ({ to: '/matrix', search: { show: 'lacking', version, only: thing.id, kinds } }) as const
      return [
        { question: `What in the UN Convention lacks ${name}?`, link: lacks('uncc/final') },
        { question: `What in the Budapest Convention lacks ${name}?`, link: lacks('budapest/2001') },
        map,
      ]
    }
    case 'Power':
      return [
        {
          question: 'Which powers lack prior authorisation?',
          link: { to: '/matrix', search: { show: 'lacking', kinds: 'power', only: 'safeguard/prior-authorisation' } },
        },
        { question: 'How are all powers protected?', link: { to: '/matrix', search: { kinds: 'power' } } },
        map,
      ]
    case 'Mechanism':
      return [
        { question: 'How is cooperation protected?', link: { to: '/matrix', search: { kinds: 'mechanism' } } },
        {
          question: 'Which cooperation needs no crime on both sides?',
          link: { to: '/matrix', search: { show: 'lacking', kinds: 'mechanism', only: 'safeguard/dual-criminality' } },
        },
        map,
      ]
    case 'Yardstick':
      return [
        {
          question: 'How does the UN Convention do by it?',
          link: { to: '/matrix', search: { version: 'uncc/final', yardstick: thing.id } },
        },
        {
          question: 'How does the Budapest Convention do by it?',
          link: { to: '/matrix', search: { version: 'budapest/2001', yardstick: thing.id } },
        },
        map,
      ]
    case 'Version':
      return [{ question: 'What do its powers lack?', link: { to: '/matrix', search: { version: thing.id } } }, map]
    case 'Instrument':
      return [
        ...thing.versions
          .slice(-1)
          .map((version): FollowUp => ({ question: 'What do its powers lack?', link: { to: '/matrix', search: { version: version.id } } })),
        map,
      ]
    case 'Offence':
      return [
        {
          question: 'What protects people from these crimes being read too widely?',
          link: { to: '/matrix', search: { kinds: 'offence', yardstick: 'yardstick/eff-asks' } },
        },
        map,
      ]
    default:
      return [{ question: 'What else is missing or unchecked?', link: { to: '/about' } }]
  }
}
