import type { ClaimAboutFragment, ClaimFactsFragment } from '../api/generated/graphql.ts'

interface Text {
  id: string
  name: string
}

const lowered = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

function textOf(node: ClaimAboutFragment): Text | null {
  if (node.__typename === 'Instrument') return { id: node.id, name: node.title }
  const version = node.__typename === 'Provision' ? node.version : node.__typename === 'Version' ? node : null
  return version && { id: version.id, name: `${version.instrument.shortName}, ${lowered(version.label)}` }
}

/** The texts that a claim is tied to, each once. */
export const textsOf = ({ about }: Pick<ClaimFactsFragment, 'about'>): Text[] => [
  ...new Map(
    about.flatMap(({ node }) => {
      const text = textOf(node)
      return text ? [[text.id, text] as const] : []
    }),
  ).values(),
]

/** Where a claim belongs, as a name: `UN Convention against Cybercrime (zero draft), art. 5`, or the name of a whole text. */
export const placeName = (node: ClaimAboutFragment): string =>
  node.__typename === 'Provision' ? node.citation : (textOf(node)?.name ?? node.title)

/** Whether a place is a text, and not what the claim says that a text has or lacks. */
export const isText = ({ __typename }: ClaimAboutFragment) => ['Provision', 'Version', 'Instrument'].includes(__typename)

/** True where no later text is held of anything that the claim speaks of. */
export const nothingLater = ({ about }: Pick<ClaimFactsFragment, 'about'>): boolean =>
  about.every(({ node }) => {
    if (!isText(node)) return true
    if (node.__typename === 'Provision') return node.version.next == null
    return node.__typename === 'Version' && node.next == null
  })
