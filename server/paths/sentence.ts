import type { LinkType } from '../model/graph.ts'

/** How a hop reads from where its link starts, and from where it leads. */
const WORDS: Partial<Record<LinkType, [out: string, back: string]>> = {
  GRANTS: ['grants', 'is granted by'],
  ESTABLISHES: ['sets up', 'is set up by'],
  CRIMINALISES: ['makes a crime of', 'is made a crime by'],
  RELIES_ON: ['calls upon the power of', 'is called upon from abroad by'],
  PROVIDES: ['gives', 'is given by'],
  CARRIES: ['carries the protections of', 'has its protections carried by'],
  REACHES: ['reaches', 'is reached by'],
  OPEN_TO: ['is open to', 'opens'],
  REFERS_TO: ['points to', 'is pointed to by'],
  CORRESPONDS_TO: ['has as its counterpart', 'is the counterpart of'],
  CONTINUES: ['continues', 'was continued by'],
  REALISES: ['serves', 'is served by'],
  SUBSUMES: ['stands in for', 'may be done through'],
  ALLOWS_RESERVATION: ['allows a reservation to', 'may be reserved under'],
  SECURED_BY: ['is secured by', 'secures'],
  REQUIRES: ['asks for', 'is asked for by'],
  INTERFERES_WITH: ['interferes with', 'is interfered with by'],
  OF: ['is a text of', 'has the text'],
  NEXT: ['was followed by', 'follows'],
  PART_OF: ['is part of', 'holds'],
  LACKS: ['did not find', 'was not found by'],
  COVERS: ['is about', 'is what this is about:'],
  SEARCHED: ['searched', 'was searched for'],
  TOUCHES: ['concerns', 'has this open question:'],
  MEMBER: ['is a member of', 'has the member'],
  TOOK: ['did this:', 'was done by'],
  UNDER: ['was done under', 'is what this was done under:'],
  CONCERNS: ['concerns', 'is concerned by'],
  MADE_BY: ['was said by', 'said'],
  HELD_BY: ['is a position of', 'holds'],
  ABOUT: ['is about', 'is spoken of in'],
  ANSWERED_BY: ['was answered, as we read it, by', 'answered, as we read it,'],
  TELLS_OF: ['leads past', 'is on the way of'],
}

const spoken = (kind: string) => kind.toLowerCase().replaceAll('_', ' ')

export interface Hop {
  kind: string
  /** Whether the link is followed from where it starts. */
  forwards: boolean
  /** What stands at the end of the hop. */
  to: string
}

/** A chain read aloud as one sentence. */
export function pathSentence(start: string, hops: Hop[]): string {
  const said = hops.map(({ kind, forwards, to }) => `${WORDS[kind as LinkType]?.[forwards ? 0 : 1] ?? spoken(kind)} ${to}`)
  return `${start} ${said.join(', which ')}.`
}
