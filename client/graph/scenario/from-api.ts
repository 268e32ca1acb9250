import type { DrawnBasisFragment, DrawnGrantFragment, DrawnScenarioQuery } from '../../api/generated/graphql.ts'
import type { Thing, Tie } from '../thing.ts'
import type { Called, DrawnScenario, Given, Way } from './drawn.ts'

type Named = { id: string; name: string }
const named = (kind: string, { id, name }: Named): Thing => ({ id, kind, title: name })

type Told = Pick<DrawnGrantFragment['provision'], 'id' | 'citation' | 'title' | 'order' | 'basis'> & { printedTitle?: string | null }
const provision = ({ id, citation, title, order, basis, printedTitle }: Told): Thing => ({
  id,
  kind: 'provision',
  title,
  citation,
  ...(printedTitle ? { printedTitle } : {}),
  order,
  basis,
})

type Linked = Pick<Tie, 'id' | 'sentence' | 'basis'>
const tie = (kind: string, from: string, to: string, { id, sentence, basis }: Linked): Tie => ({ id, kind, from, to, sentence, basis })

/** Clauses that give the same with the same force on the same sides are drawn as one. */
function givens(grants: readonly DrawnGrantFragment[]): Given[] {
  const alike = new Map<string, Given>()
  for (const { link, provision: clause, safeguard, force, form, closedList, strength, part, appliesTo } of grants) {
    const [asks, asked] = [appliesTo.includes('REQUESTING'), appliesTo.includes('REQUESTED')]
    const key = [safeguard.id, force, form, asks, asked].join('|')
    const given = alike.get(key) ?? {
      ...{ id: link.id, by: [], safeguard: named('safeguard', safeguard), force, form },
      ...{ closed: closedList === true, asks, asked },
    }
    const by = { tie: tie('PROVIDES', clause.id, safeguard.id, link), note: link.note, clause: provision(clause), strength, part }
    alike.set(key, { ...given, by: [...given.by, by] })
  }
  return [...alike.values()]
}

type Article = NonNullable<DrawnBasisFragment['provision']>
const calledBy = (article: Article): Called[] =>
  article.reliesOn.map(({ link, provision: home }) => ({
    provision: provision(home),
    powers: home.grants.map(({ power }) => named('power', power)),
    ties: [tie('RELIES_ON', article.id, home.id, link), ...home.grants.map((grant) => tie('GRANTS', home.id, grant.power.id, grant.link))],
  }))

type StepLike = { holds: boolean | null; sentence: string; children?: readonly StepLike[] }
/** The innermost step that closed the way. */
function closing(steps: readonly StepLike[]): string | null {
  for (const step of steps) if (step.holds === false) return closing(step.children ?? []) ?? step.sentence
  return null
}

function wayOf(basis: DrawnBasisFragment, mechanism: Named): Way[] {
  const { instrument, outcome, sentence, missing, provision: article, via, refusalGrounds, safeguards, steps } = basis
  if (!article) return []
  const own = article.establishes.filter((e) => e.mechanism.id === (via ?? mechanism).id)
  return [
    {
      treaty: { id: instrument.id, name: instrument.shortName },
      outcome,
      sentence,
      because: outcome === 'NO_BASIS' ? closing(steps) : (missing[0] ?? null),
      article: provision(article),
      via: via ? named('mechanism', via) : null,
      ties: own.map(({ link, mechanism: to }) => tie('ESTABLISHES', article.id, to.id, link)),
      grounds: givens(refusalGrounds),
      protections: givens(safeguards),
      called: calledBy(article),
    },
  ]
}

/** What the API says of a scenario, as it is drawn: ways that are closed come last. */
export function toDrawn({ scenario }: DrawnScenarioQuery): DrawnScenario {
  const { sentence, caution, requesting, requested, mechanism, bases } = scenario
  return {
    sentence,
    caution,
    asks: named('state', requesting),
    asked: named('state', requested),
    mechanism: named('mechanism', mechanism),
    ways: bases.flatMap((basis) => wayOf(basis, mechanism)),
  }
}
