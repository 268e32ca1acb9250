import type { ClaimFacetCountsQuery } from '../../api/generated/graphql.ts'
import { outcomeWords, stanceWords } from '../../words/claims.ts'
import { FacetChoice } from './facet-choice.tsx'
import { TextChoice } from './text-choice.tsx'
import type { ClaimsView } from './view.ts'
import { WordsChoice } from './words-choice.tsx'

interface Props {
  view: ClaimsView
  change: (patch: Partial<ClaimsView>) => void
  facets: ClaimFacetCountsQuery['claimFacets'] | undefined
}

/** Which claims are shown; each choice says how many it would leave. A change begins with the first of them again. */
export function Choices({ view, change, facets }: Props) {
  const choose = (patch: Partial<ClaimsView>) => change({ ...patch, pages: undefined })
  return (
    <search className="choices claims-choices">
      <TextChoice about={view.about} onChange={(about) => choose({ about })} />
      <FacetChoice
        label="What kind of claim"
        any="any"
        value={view.stance}
        counts={facets?.stances}
        words={stanceWords}
        onChange={(stance) => choose({ stance })}
      />
      <FacetChoice
        label="What became of it, as we read it"
        any="anything"
        value={view.outcome}
        counts={facets?.outcomes}
        words={outcomeWords}
        onChange={(outcome) => choose({ outcome })}
      />
      <FacetChoice
        label="Who says it"
        any="anybody"
        value={view.by}
        counts={facets?.sayers}
        words={(name) => name}
        onChange={(by) => choose({ by })}
      />
      <WordsChoice words={view.words} onChange={(words) => choose({ words })} />
    </search>
  )
}
