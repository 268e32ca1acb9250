import { groupBy } from '../group-by.ts'
import type { Draft } from './draft.ts'

const DUAL_CRIMINALITY = 'safeguard/dual-criminality'
/** Families in which a rule about how to read the whole treaty can stand; elsewhere a clause decides a case. */
const OF_THE_WHOLE = ['general', 'treaty']

/** What a clause that protects says of itself: a strength, or of a ground of refusal a force; sides it can bind; a form only of dual criminality. */
export function checkProvides(draft: Draft) {
  for (const link of draft.linksOf('PROVIDES')) {
    const safeguard = draft.nodes.get(link.to)
    if (safeguard?.label !== 'Safeguard') continue
    const { strength, force, list, form, sides } = link.props
    const refuse = (rule: string, message: string, fix: string) => draft.problem(link.place, rule, message, fix)
    const able = [...(safeguard.props.sides as string[]), 'domestic']
    const beyond = ((sides as string[] | undefined) ?? []).filter((s) => !able.includes(s))
    if (beyond.length > 0) refuse('sides', `${link.to} cannot bind the ${beyond.join(' or ')} side.`, `It can bind: ${able.join(', ')}.`)
    if (safeguard.props.ground === true) {
      if (strength)
        refuse(
          'ground-strength',
          `${link.to} is a ground of refusal, which has a force and no strength.`,
          'Give force: must, no-duty, may or barred, and leave strength out.',
        )
      if (!force)
        refuse('ground-force', `${link.to} is a ground of refusal and no force is given.`, 'Give force: must, no-duty, may or barred.')
    } else {
      if (force || list)
        refuse('refusal-only', `force and list are for grounds of refusal; ${link.to} is none.`, 'Leave them out, and give a strength.')
      if (!strength) refuse('strength', `No strength is given for ${link.to}.`, 'Give the strength by the table in data/strength.yaml.')
    }
    const recital = draft.nodes.get(link.from)?.props.level === 'recital'
    if (strength && recital !== (strength === 'preambular'))
      refuse('preambular', `${link.from} gives ${link.to} as ${strength}.`, 'Recitals are preambular, and nothing else is.')
    if (strength === 'interpretive' && !OF_THE_WHOLE.includes(String(safeguard.props.family)))
      refuse(
        'interpretive',
        `${link.to} is decided case by case, and is no rule about reading the treaty as a whole.`,
        'A clause that keeps a case out is mandatory, one that lets a State do something optional.',
      )
    const bars = String(form).startsWith('barred')
    if (form && (force === 'barred' ? !bars : form === 'barred'))
      refuse(
        'form-force',
        `${link.from}: the form ${form} does not go with the force ${force}.`,
        'A form that bars goes with the force barred.',
      )
    if (form && link.to !== DUAL_CRIMINALITY) refuse('form-only', `form is for dual criminality; ${link.to} has none.`, 'Leave it out.')
  }
}

/** Readings that the definitions shut out: the scope of a duty, a need that a request states, the secrecy of a request are no protections. */
export function checkMistaken(draft: Draft) {
  const provides = new Map(draft.linksOf('PROVIDES').map((l) => [`${l.from} ${l.to}`, l]))
  const refuse = (from: string, slug: string, rule: string, why: string, fix: string) => {
    const link = provides.get(`${from} safeguard/${slug}`)
    if (link) draft.problem(link.place, rule, `${from} → safeguard/${slug}: ${why}`, fix)
  }
  const opens = groupBy(draft.linksOf('OPEN_TO'), (l) => l.from)
  for (const [from, classes] of opens)
    if (classes.every((l) => l.to === 'offence/own'))
      refuse(
        from,
        'offence-threshold',
        'scope-no-threshold',
        'own offences only is the scope of a duty.',
        'OPEN_TO says it; leave this out.',
      )
  for (const { from, to } of draft.linksOf('PROVIDES'))
    if (to === 'safeguard/request-contents')
      refuse(from, 'necessity', 'need-no-necessity', 'that a request states a need is part of its contents.', 'Leave necessity out.')
  for (const { from, to, props } of draft.linksOf('IMPOSES'))
    if (to === 'burden/secrecy' && props.onWhom === 'requested-state')
      refuse(
        from,
        'confidentiality-from-country-of-origin',
        'secrecy-no-safeguard',
        'the secrecy of a request is a burden.',
        'IMPOSES says it; leave this out.',
      )
  for (const link of draft.linksOf('CARRIES'))
    if (link.props.ifBound && draft.nodes.get(link.from)?.props.instrument === draft.nodes.get(link.to)?.props.instrument)
      draft.problem(link.place, 'renvoi', `${link.from} carries ${link.to} of its own treaty.`, 'Leave ifBound out.')
}
