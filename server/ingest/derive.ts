import type { Draft } from './draft.ts'
import { describeLink } from './sentences.ts'

/** Adds what follows from the files: what is a measure and whose extent a provision lies in, titles, and a sentence for every link. */
export function derive(draft: Draft) {
  markMeasures(draft)
  titleAbsences(draft)
  nameVersions(draft)
  for (const link of draft.links.values()) link.props.sentence = describeLink(draft, link)
}

/**
 * A measure is a provision that grants a power, establishes a mechanism or criminalises an offence. Its extent is its subtree without the
 * subtrees of further measures, so each provision lies in the extent of the nearest measure at or above it.
 */
function markMeasures(draft: Draft) {
  for (const type of ['GRANTS', 'ESTABLISHES', 'CRIMINALISES'] as const)
    for (const link of draft.linksOf(type)) {
      const provision = draft.nodes.get(link.from)
      if (provision) provision.props.measure = true
    }
  for (const node of draft.nodes.values()) {
    if (node.label !== 'Provision') continue
    for (let at: string | undefined = node.id; at; at = draft.nodes.get(at)?.props.parent as string | undefined) {
      if (draft.nodes.get(at)?.props.measure !== true) continue
      node.props.extentOf = at
      break
    }
  }
}

function titleAbsences(draft: Draft) {
  for (const node of draft.nodes.values()) {
    if (node.label !== 'Absence') continue
    const safeguard = draft.nodes.get(node.props.safeguard as string)?.props.title ?? node.props.safeguard
    const where = draft.nodes.get(node.props.provision as string)?.props.citation ?? node.props.provision
    node.props.title = `No ${lowerFirst(String(safeguard))} found for ${where}`
  }
}

/** Queries about one version start from it, so every link that leaves a provision says which version it is in. */
function nameVersions(draft: Draft) {
  for (const link of draft.links.values()) {
    const version = draft.nodes.get(link.from)?.props.version
    if (version) link.props.version = version
  }
}

export const lowerFirst = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
