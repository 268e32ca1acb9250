import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ThingFactsFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { agreementSentence } from '../../words/agreement.ts'
import { depthWords } from '../../words/claims.ts'
import { dayOf } from '../../words/day.ts'
import { kindName } from '../../words/kinds.ts'
import { languageNames } from '../../words/languages.ts'
import { list, sidesWords } from '../../words/sides.ts'

type Fact = [string, ReactNode]

const COVERT = { YES: 'yes', NO: 'no', POSSIBLE: 'possible' } as const
const plain = (word: string) => word.replaceAll('-', ' ')
const fitWords = (fit: string) =>
  fit === 'treaty' ? 'a treaty as a whole' : fit.includes('/') ? plain(fit.split('/').at(-1) ?? fit) : kindName(fit, 2)
const web = (url: string) => (
  <a href={url} rel="noreferrer">
    {url}
  </a>
)
const titles = (items: readonly { id: string; title: string }[]) =>
  items.map((item, index) => (
    <span key={item.id}>
      {index > 0 ? '; ' : ''}
      <IdLink id={item.id}>{item.title}</IdLink>
    </span>
  ))

const FEW = 5
/** The first known gaps; all of them stand on the page about the data. */
const gapsOf = (gaps: readonly { id: string; missing: string }[]) =>
  gaps.length === 0 ? null : (
    <>
      {titles(gaps.slice(0, FEW).map((gap) => ({ id: gap.id, title: gap.missing })))}
      {gaps.length > FEW ? (
        <>
          {' '}
          and {gaps.length - FEW} more, on the page <Link to="/about">about the data</Link>
        </>
      ) : null}
    </>
  )

function rows(thing: ThingFactsFragment): Fact[] {
  switch (thing.__typename) {
    case 'Power':
      return [
        ['Takes', list(thing.data.map(plain))],
        ['When', thing.timing === 'live' ? 'as it happens' : 'what is stored'],
        ['In secret', COVERT[thing.covert]],
        ['Makes act', thing.compels ? `a ${thing.compels}`.replace('a nobody', 'nobody') : null],
        ['How deep', `${thing.intrusion} of 5, on our own scale; no standard depends on it`],
      ]
    case 'Mechanism':
      return [['Goes by', list(thing.channels.map(plain))]]
    case 'Safeguard':
      return [
        ['Family', thing.family],
        ['Fits', list(thing.fits.map(fitWords))],
        ['Can bind', thing.sides.length > 0 ? sidesWords(thing.sides) : null],
        ['Coding', thing.codedTwice > 0 ? agreementSentence(thing) : null],
      ]
    case 'Yardstick':
    case 'Source':
      return [
        ['By', thing.author],
        ['Date', thing.standardDate ? dayOf(thing.standardDate) : null],
        ['Where', thing.webAddress ? web(thing.webAddress) : null],
        ...(thing.__typename === 'Source'
          ? ([
              ['Read', depthWords(thing.depth)],
              ['Complete to', thing.completeTo ? dayOf(thing.completeTo) : null],
            ] satisfies Fact[])
          : []),
      ]
    case 'Coder':
      return [
        ['Read', thing.read],
        ['On', dayOf(thing.codingDay)],
      ]
    case 'KnownGap':
      return [
        ['Would fill it', thing.wouldFill],
        ['Concerns', thing.touches.length > 0 ? titles(thing.touches) : null],
      ]
    case 'Instrument':
      return [
        ['Kind', thing.instrumentKind],
        ['Texts', titles(thing.versions)],
        ['Opened', thing.opened ? dayOf(thing.opened) : null],
        ['In force', thing.entryIntoForce ? `since ${dayOf(thing.entryIntoForce)}` : null],
        ['Kept by', thing.depositary],
        ['Authentic in', thing.languages.length > 0 ? languageNames(thing.languages) : null],
        ['Official', thing.officialUrl ? web(thing.officialUrl) : null],
        ['Known gaps', gapsOf(thing.gaps)],
      ]
    case 'Version':
      return [
        ['Of', titles([thing.instrument])],
        ['Symbol', thing.symbol],
        ['Date', thing.versionDate ? dayOf(thing.versionDate) : null],
        ['Stage', thing.stage],
        ['Articles held', thing.articlesPrinted ? `${thing.articlesHeld} of ${thing.articlesPrinted}` : String(thing.articlesHeld)],
        ['Official words', thing.textHeld ? 'held here' : 'not held here'],
        ['Before it', thing.previous ? titles([thing.previous]) : null],
        ['After it', thing.next ? titles([thing.next]) : null],
        ['Known gaps', gapsOf(thing.gaps)],
      ]
    default:
      return []
  }
}

/** The facts of a thing, as terms and what they are; what is not known is left out. */
export const factsOf = (thing: ThingFactsFragment): ReactNode =>
  rows(thing)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => (
      <div key={name} className="pair">
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))
