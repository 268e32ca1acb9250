import type { Draft } from './draft.ts'

const DUAL_CRIMINALITY = 'safeguard/dual-criminality'

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
    if (form && link.to !== DUAL_CRIMINALITY) refuse('form-only', `form is for dual criminality; ${link.to} has none.`, 'Leave it out.')
  }
}
