import type { UseQueryResult } from '@tanstack/react-query'
import type { BorderBoxQuery } from '../../api/generated/graphql.ts'
import type { AnswerError } from '../../api/request.ts'
import { type Border, type BorderBox, type Bracket, boxesOf } from '../../graph/border/border.ts'
import { type BoxFacts, rightsOf } from '../../graph/border/out-words.ts'
import { placeOf } from '../../graph/border/place.ts'
import { dutySentence, groundSentence } from '../../graph/border/words.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { Disagree } from '../../parts/disagree.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { WhatHolds } from '../../parts/what-holds.tsx'
import { Answered } from '../../shell/answered.tsx'
import { borderSentence } from '../../twin/border-rows.ts'
import { list } from '../../words/sides.ts'
import { borderFollowUps } from './border-follow-ups.ts'
import { CloseChosen } from './close-chosen.tsx'
import type { Take } from './use-map-view.ts'
import { add, choose } from './view-steps.ts'

interface Props {
  border: Border
  box: BorderBox
  query: UseQueryResult<BorderBoxQuery, AnswerError>
  take: Take
  release: string
}

/** A box that is chosen, in words: what it lets do, what may be refused, what holds it, and what it interferes with. */
export function ChosenBox({ border, box, query, take, release }: Props) {
  const { id } = box.thing
  return (
    <>
      <CloseChosen kind={box.side === 'asks' ? 'mechanism' : 'power'} take={take} />
      <h2>
        <IdLink id={id}>{`${placeOf(box.thing.citation ?? '')}, ${box.name}`}</IdLink>
      </h2>
      <p className="reads">{borderSentence(border, id)}</p>
      <Answered query={query} what="what is chosen">
        {({ provision }) => (provision ? <Facts box={box} facts={provision} release={release} /> : null)}
      </Answered>
      <p className="steps">
        <button type="button" className="button" onClick={() => take(add(id))}>
          Show it in layers
        </button>
      </p>
      <FollowUps items={borderFollowUps(border, box)} />
    </>
  )
}

function Facts({ box, facts, release }: { box: BorderBox; facts: BoxFacts; release: string }) {
  const rights = rightsOf(facts)
  return (
    <>
      {facts.summary ? <p className="law">{facts.summary}</p> : null}
      <BasisTag basis={facts.basis} witnesses={facts.witnesses} source={facts.source} />
      {box.gate ? (
        <section aria-label="What may be refused">
          <h3>What may be refused, or may not</h3>
          <p>{dutySentence(box.gate)}.</p>
          {box.gate.grounds.length === 0 ? <p className="nothing">No ground of refusal was found.</p> : null}
          <ul className="lines-list">
            {box.gate.grounds.map((ground) => (
              <li key={ground.id}>
                <IdLink id={ground.id}>{groundSentence(ground)}</IdLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {facts.row ? (
        <section aria-label="What holds it">
          <h3>What holds it</h3>
          <WhatHolds measure={facts.id} row={facts.row} />
        </section>
      ) : null}
      {rights.length > 0 ? (
        <section aria-label="Rights">
          <h3>Rights that the power interferes with</h3>
          <ul className="lines-list">
            {rights.map((right) => (
              <li key={right.id}>
                <IdLink id={right.id}>{right.title}</IdLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {facts.summary ? <Disagree id={facts.id} says={facts.summary} origin={facts.origin} release={release} /> : null}
    </>
  )
}

/** Clauses that reach several boxes: what they give, and to which. */
export function ChosenBracket({ border, bracket, take }: { border: Border; bracket: Bracket; take: Take }) {
  const boxes = boxesOf(border).filter(({ thing }) => bracket.members.includes(thing.id))
  return (
    <>
      <CloseChosen kind="provision" take={take} />
      <h2>{bracket.place}</h2>
      <p className="reads">
        {bracket.gives.length > 0 ? `It gives: ${list(bracket.gives.map((name) => name.toLowerCase()))}. ` : ''}
        {`It reaches ${boxes.length} of what is drawn.`}
      </p>
      <h3>The clauses</h3>
      <ul className="lines-list">
        {bracket.clauses.map((clause) => (
          <li key={clause.id}>
            <IdLink id={clause.id}>{clause.citation ?? clause.title}</IdLink>
          </li>
        ))}
      </ul>
      <h3>What they reach</h3>
      <ul className="lines-list">
        {boxes.map((box) => (
          <li key={box.thing.id}>
            <button type="button" className="plain-button" onClick={() => take(choose(box.thing.id))}>
              {placeOf(box.thing.citation ?? '')}, {box.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
