/** How a group of statements is headed: `out` where they start at the thing, `in` where they lead to it. */
const HEADINGS: Record<string, { out: string; in: string }> = {
  GRANTS: { out: 'Powers it gives', in: 'Provisions that give it' },
  ESTABLISHES: { out: 'Cooperation it sets up', in: 'Provisions that set it up' },
  CRIMINALISES: { out: 'Crimes it requires', in: 'Provisions that require it to be a crime' },
  PROVIDES: { out: 'Safeguards it gives', in: 'Clauses that give it' },
  REACHES: { out: 'What it covers beyond itself', in: 'Clauses that reach it' },
  IMPOSES: { out: 'Burdens it lays on people, providers or States', in: 'Clauses that impose it' },
  CARRIES: { out: 'Safeguards it takes elsewhere', in: 'Clauses that take its safeguards elsewhere' },
  RELIES_ON: { out: 'Powers at home that it calls upon', in: 'Cooperation that calls upon it' },
  OPEN_TO: { out: 'Crimes it is open to', in: 'Cooperation open to it' },
  REFERS_TO: { out: 'What it points to', in: 'What points to it' },
  CORRESPONDS_TO: { out: 'Counterparts in other instruments', in: 'Counterparts that name it' },
  ALLOWS_RESERVATION: { out: 'What a State may reserve by it', in: 'Clauses that allow a reservation to it' },
  SECURED_BY: { out: 'Where it is secured', in: 'Rights it secures' },
  REQUIRES: { out: 'Safeguards it asks for', in: 'Standards that ask for it' },
  SUBSUMES: { out: 'Ways to cooperate that it stands in for', in: 'Ways to cooperate that stand in for it' },
  INTERFERES_WITH: { out: 'Rights it interferes with', in: 'Powers that interfere with it' },
  REALISES: { out: 'Rights and principles it puts into practice', in: 'Safeguards that put it into practice' },
  CONTINUES: { out: 'What it continues of the earlier text', in: 'What continues it in a later text' },
  ABOUT: { out: 'What it speaks of', in: 'What is said of it' },
  ANSWERED_BY: { out: 'What became of it, as we read it', in: 'What was asked before, and how it was met, as we read it' },
  CONCERNS: { out: 'Provisions it concerns', in: 'Acts of States that concern it' },
  MADE_BY: { out: 'Who says it', in: 'What it says' },
  HELD_BY: { out: 'Whose position it is', in: 'Positions it holds' },
  MEMBER: { out: 'What it is a member of', in: 'Its members' },
  TOOK: { out: 'What it did', in: 'Who did it' },
  UNDER: { out: 'The treaty', in: 'What States did about it' },
  TELLS_OF: { out: 'What it leads past', in: 'Readings that lead past it' },
  OF: { out: 'The instrument it is a text of', in: 'Its texts' },
  NEXT: { out: 'The text after it', in: 'The text before it' },
  PART_OF: { out: 'What it is part of', in: 'Its parts' },
  LACKS: { out: 'What was looked for', in: 'Findings that it is absent' },
  COVERS: { out: 'What the finding is about', in: 'Findings of absence about it' },
  SEARCHED: { out: 'What was searched', in: 'Findings that searched it' },
  TOUCHES: { out: 'What it concerns', in: 'Known gaps that concern it' },
  BECAME: { out: 'What it became', in: 'What it was before' },
}

/** The heading of one kind of statement in one direction (`OUT` or `IN`). */
export function linkHeading(kind: string, direction: string): string {
  const words = HEADINGS[kind]
  if (!words) return kind.toLowerCase().replaceAll('_', ' ')
  return direction === 'IN' ? words.in : words.out
}

/** Kinds that a reader cares about first stand first. */
export const LINK_ORDER = Object.keys(HEADINGS)

/** What follows from the files themselves, and is shown in other ways on a provision's page. */
export const STRUCTURE = [
  'OF',
  'NEXT',
  'PART_OF',
  'LACKS',
  'COVERS',
  'SEARCHED',
  'MADE_BY',
  'HELD_BY',
  'MEMBER',
  'TOOK',
  'UNDER',
  'TELLS_OF',
  'BECAME',
]
/** What a provision's page shows in sections of its own. */
const OWN_SECTION = ['CONTINUES', 'ABOUT', 'CONCERNS', 'CORRESPONDS_TO', 'TOUCHES']
export const JUDGEMENTS = LINK_ORDER.filter((kind) => !STRUCTURE.includes(kind) && !OWN_SECTION.includes(kind))
