import { fetchOperation } from '../../api/client.ts'
import { type ClaimFactsFragment, ClaimsDocument, type ClaimsQuery } from '../../api/generated/graphql.ts'
import { escaped, type Rich, richTable } from '../../export/rich.ts'
import { placeName } from '../../parts/claim-place.ts'
import { CopyRich } from '../../parts/copy-rich.tsx'
import { TakeAway } from '../../parts/take-away.tsx'
import { permanent } from '../../state/permanent.ts'
import { markWords, outcomeWords, sayerWords, stanceWords } from '../../words/claims.ts'
import { dayOf } from '../../words/day.ts'
import { counted } from '../../words/kinds.ts'
import { type ClaimsView, chosenOf } from './view.ts'

const COLUMNS = [
  'claim',
  'who',
  'date',
  'kind',
  'says',
  'asks for',
  'about',
  'what became of it',
  'why',
  'source',
  'address',
  'how known',
  'permanent link',
] as const
type Line = Record<(typeof COLUMNS)[number], string>

const CAUTION = 'Claims of their sources, in our words; none is a verdict of ours. What became of one is our reading.'

const line = (claim: ClaimFactsFragment): Line => ({
  claim: claim.id,
  who: sayerWords(claim),
  date: claim.date ?? '',
  kind: stanceWords(claim.stance),
  says: claim.statement,
  'asks for': claim.ask ?? '',
  about: claim.about.map(({ node }) => placeName(node)).join('; '),
  'what became of it': claim.answeredBy.map(({ outcome, provision }) => `${outcomeWords(outcome)} (${provision.citation})`).join('; '),
  why: claim.answeredBy.map(({ link }) => link.note ?? '').join(' '),
  source: claim.sources.map(({ title }) => title).join('; '),
  address: claim.sources.flatMap(({ url }) => url ?? []).join(' '),
  'how known': markWords(claim.mark),
  'permanent link': permanent(claim.id),
})

/** Every claim that is chosen, also those on pages not shown. */
async function everyOne(view: ClaimsView): Promise<{ claims: ClaimFactsFragment[]; release: ClaimsQuery['release'] }> {
  const claims: ClaimFactsFragment[] = []
  for (let after: string | null = null; ; ) {
    const page: ClaimsQuery = await fetchOperation(ClaimsDocument, { ...chosenOf(view), first: 100, after })
    claims.push(...page.claims.edges.map(({ node }) => node))
    if (!page.claims.pageInfo.hasNextPage) return { claims, release: page.release }
    after = page.claims.pageInfo.endCursor ?? null
  }
}

async function rich(view: ClaimsView): Promise<Rich> {
  const { claims, release } = await everyOne(view)
  const lines = claims.map(line)
  const heads = ['Who', 'Date', 'Says', 'About', 'What became of it, our reading', 'Source', 'Permanent link']
  const cells = lines.map((l) => [
    l.who,
    l.date && dayOf(l.date),
    l.says,
    l.about,
    [l['what became of it'], l.why].filter(Boolean).join('. '),
    l.source,
    l['permanent link'],
  ])
  const end = `Counterpoise, release ${release.id} of ${dayOf(release.builtAt)}, ${window.location.href}`
  const head = `${counted(lines.length, 'claim')}.`
  return {
    html: `<p><b>${escaped(head)}</b> ${escaped(CAUTION)}</p>${richTable(heads, cells)}<p>${escaped(end)}</p>`,
    plain: [`${head} ${CAUTION}`, '', ...cells.map((row) => row.filter(Boolean).join('\n  ')), '', end].join('\n'),
  }
}

/** The claims chosen, to paste with their sources or to keep as a file. */
export function TakeClaims({ view, total }: { view: ClaimsView; total: number }) {
  const named = [view.about, view.stance, view.outcome, view.by]
    .filter(Boolean)
    .join('-')
    .replaceAll(/[^a-z0-9]+/gi, '-')
  return (
    <div className="bar-buttons">
      <CopyRich rich={() => rich(view)} done={`${counted(total, 'claim')} copied`}>
        Copy the list
      </CopyRich>
      <TakeAway
        name={`counterpoise-claims${named ? `-${named}` : ''}`}
        columns={COLUMNS}
        rows={async () => (await everyOne(view)).claims.map(line)}
        about={{ view, caution: CAUTION }}
      />
    </div>
  )
}
