import { knownWords, type Standing, type StandingName, standingName, standingWords } from '../words/standing.ts'
import { Mark, type MarkName } from './mark.tsx'

const MARKS: Record<StandingName, MarkName> = {
  bound: 'own-binding',
  consented: 'own-conditional',
  signed: 'own-optional',
  none: 'none',
  left: 'absent-said',
  unknown: 'unexamined',
  uncertain: 'contested',
}

interface Props extends Standing {
  asKnownOn: string
  /** Where the day stands elsewhere on screen, only those who do not see it are told again. */
  dayShown?: boolean
}

/** Where a State stands, by shape and in words. */
export function StandingTag({ asKnownOn, dayShown = false, ...standing }: Props) {
  const known = knownWords(standing, asKnownOn)
  return (
    <span className="standing">
      <Mark name={MARKS[standingName(standing)]} />
      <span>
        {standingWords(standing)}
        {known ? <span className={dayShown ? 'unseen' : 'muted'}> {known}</span> : null}
      </span>
    </span>
  )
}
