import type { LineEntryFragment, LineTwinFragment, StepProvisionFragment } from '../../api/generated/graphql.ts'

type StepLink = NonNullable<LineEntryFragment['link']>

/** One stop on the line of a provision: another draft of it, itself, or its counterpart elsewhere. */
export interface Step {
  /** What the address has where it is open. */
  id: string
  text: { id: string; title: string; name: string }
  /** Null where the text has dropped it. */
  provision: StepProvisionFragment | null
  change: string
  /** The statement that says so. */
  link: StepLink | null
  /** What it is held against: the earlier draft, or of a counterpart the provision that has it. */
  against: { id: string; citation: string } | null
  /** The name of the text it is held against, where that is not the stop before it. */
  since: string | null
  here: boolean
}

const nameOf = ({ citation, id }: StepProvisionFragment) => ({ id, citation })

/** The drafts of a provision, earliest first, itself among them. */
export function draftSteps(lineage: readonly LineEntryFragment[], here: string): Step[] {
  const held = new Map(lineage.map((entry, at) => [entry.provision?.id, { ...entry, at }]))
  return lineage.map(({ version, provision, change, link }, at) => {
    const before = link ? held.get(link.to.id) : undefined
    const skips = before && lineage.slice(before.at + 1, at).some((between) => between.version.id !== version.id)
    return {
      id: provision?.id ?? version.id,
      text: { id: version.id, title: version.title, name: version.label },
      provision: provision ?? null,
      change,
      link: link ?? null,
      against: before?.provision ? nameOf(before.provision) : null,
      since: skips ? before.version.label : null,
      here: provision?.id === here,
    }
  })
}

/** Counterparts in other treaties: of the provision itself first, then those that only another draft of it has. */
export function twinSteps(own: readonly LineTwinFragment[], lineage: readonly LineEntryFragment[], here: StepProvisionFragment): Step[] {
  const holders = [
    { holder: here, twins: own },
    ...lineage.flatMap(({ provision }) =>
      provision && provision.id !== here.id ? [{ holder: provision, twins: provision.correspondsTo }] : [],
    ),
  ]
  const steps = holders.flatMap(({ holder, twins }) =>
    twins.map(({ provision, relation, link }) => ({
      id: provision.id,
      text: { id: provision.version.id, title: provision.version.title, name: provision.version.instrument.shortName },
      provision,
      change: link.unsettled ? 'not-settled' : relation,
      link,
      against: nameOf(holder),
      since: null,
      here: false,
    })),
  )
  return steps.filter((step, at) => steps.findIndex(({ id }) => id === step.id) === at)
}

/** `art. 24(2)` of `UN Convention against Cybercrime, art. 24(2)`. */
export const placeOfStep = ({ provision, change }: Step) =>
  provision ? provision.citation.slice(provision.citation.lastIndexOf(', ') + 2) : change
