import type {
  DraftStepFragment,
  StepLinkFragment,
  StepProposalFragment,
  StepProvisionFragment,
  TwinStepFragment,
} from '../api/generated/graphql.ts'

/** What a stop is held against: an earlier draft, or of a counterpart the provision that it answers. */
export interface Origin {
  id: string
  citation: string
  change: string
  /** The statement that says so. */
  link: StepLinkFragment
}

/** One stop on the line of a provision: another draft of it, itself, or its counterpart elsewhere. */
export interface Step {
  /** What the address has where it is open. */
  id: string
  text: { id: string; title: string; name: string }
  /** Null where the text has none, or none is held. */
  provision: StepProvisionFragment | null
  change: string
  /** What became of it there, in a sentence; empty of a counterpart. */
  says: string
  /** The name of the text it is held against, where that is not the stop before it. */
  since: string | null
  origins: Origin[]
  proposals: readonly StepProposalFragment[]
  here: boolean
}

const code = (kind: string) => kind.toLowerCase().replaceAll('_', '-')

/** Every text of the treaty, earliest first, with what is there of the provision. */
export function draftSteps(steps: readonly DraftStepFragment[], here: string): Step[] {
  return steps.map(({ version, provision, kind, sentence, origins, proposals }, at) => {
    const [nearest] = origins
    const before = steps.slice(0, at).findLast((step) => step.provision && step.version.id !== version.id)
    const skips = nearest && before && nearest.provision.version.id !== before.version.id
    return {
      id: provision?.id ?? version.id,
      text: { id: version.id, title: version.title, name: version.label },
      provision: provision ?? null,
      change: code(kind),
      says: sentence,
      since: skips ? nearest.provision.version.label : null,
      origins: origins.map((origin) => ({
        id: origin.provision.id,
        citation: origin.provision.citation,
        change: code(origin.kind),
        link: origin.link,
      })),
      proposals,
      here: provision?.id === here,
    }
  })
}

/** Counterparts in other treaties, each once: of the provision itself first, then those that only another draft of it has. */
export function twinSteps(twins: readonly TwinStepFragment[], here: string): Step[] {
  const ordered = [...twins.filter(({ of }) => of.id === here), ...twins.filter(({ of }) => of.id !== here)]
  const first = ordered.filter(({ provision }, at) => ordered.findIndex((twin) => twin.provision.id === provision.id) === at)
  return first.map(({ provision, relation, of, link }) => ({
    id: provision.id,
    text: { id: provision.version.id, title: provision.version.title, name: provision.version.instrument.shortName },
    provision,
    change: relation,
    says: '',
    since: null,
    origins: [{ ...of, change: relation, link }],
    proposals: [],
    here: false,
  }))
}

export type Stop = Step | { gap: string[] }

/** The same with texts of which nothing of it is held taken together, by name. */
export function withGaps(steps: readonly Step[]): Stop[] {
  const stops: Stop[] = []
  for (const step of steps) {
    const last = stops.at(-1)
    if (step.change !== 'not-held') stops.push(step)
    else if (last && 'gap' in last) last.gap.push(step.text.name)
    else stops.push({ gap: [step.text.name] })
  }
  return stops
}

/** `art. 24(2)` of `UN Convention against Cybercrime, art. 24(2)`; a dash where nothing is there. */
export const placeOfStep = ({ provision }: Pick<Step, 'provision'>) =>
  provision ? provision.citation.slice(provision.citation.lastIndexOf(', ') + 2) : '–'
