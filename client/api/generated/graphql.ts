/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which links a chain may follow. Every link may be read either way. */
export type Along =
  /** Any link, the structure of texts and the acts of States among them. */
  | 'ALL'
  /** What the law says: GRANTS, ESTABLISHES, CRIMINALISES, RELIES_ON, PROVIDES, CARRIES, REACHES, OPEN_TO, REFERS_TO, CORRESPONDS_TO, CONTINUES, REALISES, SUBSUMES. */
  | 'LAW';

/** A State that is taken to have joined a treaty. */
export type Assumed = {
  /** The treaty. */
  instrument: string | number;
  /** The State. */
  state: string | number;
};

/** What a statement rests on. */
export type Basis =
  /** Computed from other statements; nobody's claim. */
  | 'DERIVED'
  /** Written from memory, not compared with the official text. */
  | 'RECALLED'
  /** A named source reports that the text says so. */
  | 'SECONDARY'
  /** Compared with the official words, by machine or by reading. */
  | 'TEXT';

/** On whom a burden lies. */
export type Bearer =
  /** Whoever holds the data. */
  | 'CUSTODIAN'
  /** Any person. */
  | 'PERSON'
  /** A service provider. */
  | 'PROVIDER'
  /** The State that is asked for help. */
  | 'REQUESTED_STATE';

/** What became of a protection from the first text to the second. */
export type CellChange =
  /** Only how it is known differs. */
  | 'BASIS'
  /** Otherwise than before, and neither is the stronger. */
  | 'DIFFERENT'
  /** The first protects; the second was found not to. */
  | 'LOST'
  /** Stronger on one side and weaker on another. */
  | 'MIXED'
  /** No measure of the second is stated to answer the first one's. */
  | 'ONLY_LEFT'
  /** No measure of the first is stated to answer the second one's. */
  | 'ONLY_RIGHT'
  /** The second protects more firmly. */
  | 'STRONGER'
  /** The second protects less firmly. */
  | 'WEAKER'
  /** The second protects; the first was found not to. */
  | 'WON';

/** What a difference between two provisions is about. */
export type ChangeSubject =
  /** What it lays on people, providers or States. */
  | 'BURDEN'
  /** The class of crime for which it is open, and the conditions. */
  | 'GATE'
  /** A ground on which help may or must be refused. */
  | 'GROUND'
  /** A mechanism of cooperation that it sets up. */
  | 'MECHANISM'
  /** How far the words oblige a State. */
  | 'MODALITY'
  /** Conduct that it makes a crime. */
  | 'OFFENCE'
  /** A power that it gives. */
  | 'POWER'
  /** A safeguard that is no ground of refusal. */
  | 'SAFEGUARD';

/** Whether a power is used without the knowledge of the person concerned. */
export type Covert =
  /** It is used openly. */
  | 'NO'
  /** It can be used in secret. */
  | 'POSSIBLE'
  /** It is used in secret. */
  | 'YES';

/** How a clause has dual criminality. A clause that only says how it is judged, or waives it, has none of these. */
export type DualCriminalityForm =
  /** It may not be asked for. */
  | 'BARRED'
  /** It may not be asked for, unless a State has reserved the right to. */
  | 'BARRED_BUT_RESERVABLE'
  /** Left to domestic law or to another treaty. */
  | 'DOMESTIC'
  /** The State that is asked may decline where the conduct is no crime of its own. */
  | 'MAY_DECLINE'
  /** The same, but what takes no coercion is owed. */
  | 'MAY_DECLINE_UNLESS_NOT_COERCIVE'
  /** The conduct has to be a crime in both States. */
  | 'REQUIRED'
  /** The conduct has to be a crime in both States, but the State that is asked may waive that. */
  | 'WAIVABLE';

/** What follows when a ground of refusal is made out. */
export type Force =
  /** The State may not refuse on this ground. */
  | 'BARRED'
  /** The State may refuse. */
  | 'MAY'
  /** The State must refuse. */
  | 'MUST'
  /** The State is under no duty to help. */
  | 'NO_DUTY';

/** How far a measure falls short of what a standard asks. */
export type Gap =
  /** The protection is absent, a ground that is barred, or only optional, interpretive or preambular where more is asked; on one side at least. */
  | 'GAP'
  /** It does not. */
  | 'NONE'
  /** The standard asks nothing of this measure. */
  | 'NOT_REQUIRED'
  /** One side that it could bind has nothing. */
  | 'ONE_SIDED'
  /** Contested or unexamined; never counted as a gap. */
  | 'UNKNOWN'
  /** The protection is conditional where more is asked, protects in part only, or is a ground that no State has to use. */
  | 'WEAK';

/** Where the protection of a measure was found. */
export type Grade =
  /** It was found not to be there. */
  | 'ABSENT'
  /** Findings of equal basis say both, or two coders differ and have not settled it. */
  | 'CONTESTED'
  /** The strongest protection stands elsewhere and reaches the measure. */
  | 'GENERAL'
  /** This safeguard does not fit this kind of measure. */
  | 'NOT_APPLICABLE'
  /** The strongest protection stands within the measure's own provision. */
  | 'SPECIFIC'
  /** Nobody has looked. */
  | 'UNEXAMINED';

/** Whether lacking one safeguard is enough. */
export type Match =
  /** All are lacking. */
  | 'ALL'
  /** At least one is lacking. */
  | 'ANY';

/** The kinds of provision against which protection is measured. */
export type MeasureKind =
  /** It sets up a way in which States cooperate. */
  | 'MECHANISM'
  /** It requires conduct to be made a crime. */
  | 'OFFENCE'
  /** It gives a power of surveillance or evidence gathering. */
  | 'POWER';

/** How it was found out that something is not there. */
export type Method =
  /** Somebody read the official words. */
  | 'READ'
  /** From memory; nothing was searched. */
  | 'RECALLED'
  /** A named source says so. */
  | 'SECONDARY'
  /** Patterns were run over an official file and every hit was read. */
  | 'TERMS';

/** How far the words oblige a State. */
export type Obligation =
  /** The State is free to. */
  | 'MAY'
  /** It obliges to nothing by itself, as a definition or a rule of scope. */
  | 'NONE'
  /** The State must. */
  | 'SHALL'
  /** The State must try. */
  | 'SHALL_ENDEAVOUR';

/** Why something could not be compared. */
export type Obstacle =
  /** Findings disagree on one side. */
  | 'CONTESTED'
  /** The protection fits only one of the two measures. */
  | 'DOES_NOT_FIT'
  /** How far one of them obliges is not known. */
  | 'MODALITY_UNKNOWN'
  /** Only parts of the other text are held. */
  | 'NOT_HELD'
  /** Nothing is stated of what answers it. */
  | 'NOT_JOINED'
  /** One gives a power, sets up cooperation or makes a crime, and the other does not. */
  | 'ONE_IS_NO_MEASURE'
  /** Something of this kind is stated of one of them only, which does not say that the other has none. */
  | 'STATED_OF_ONE_ONLY'
  /** Nobody has looked on one side. */
  | 'UNEXAMINED'
  /** The official words are not held on both sides. */
  | 'WORDS_NOT_HELD';

/** What a treaty asks of the State that is asked. The strongest duty comes first. */
export type Outcome =
  /** It may help and need not. */
  | 'MAY'
  /** On the facts given it may refuse. */
  | 'MAY_REFUSE'
  /** The treaty provides nothing for this. */
  | 'NO_BASIS'
  /** It has to help, unless a listed ground is made out. */
  | 'SHALL'
  /** It has to try to help, unless a listed ground is made out. */
  | 'SHALL_ENDEAVOUR'
  /** It turns on a fact that is not given or not held; `missing` names it. */
  | 'UNDETERMINED';

/** By what a provision of one text stands beside one of another, or stands alone. */
export type PairClass =
  /** They answer one another, in two instruments. */
  | 'CORRESPONDENCE'
  /** It is answered by a provision that lies outside of what is compared. */
  | 'ELSEWHERE'
  /** Only parts of them answer one another. */
  | 'IN_PARTS'
  /** The later one continues the earlier, in two texts of one instrument. */
  | 'LINEAGE'
  /** Nothing is stated of what answers it, and nothing follows from that: only parts of the other text are held, or it is no article. */
  | 'NOT_JOINED'
  /** The later continues the earlier, and readings of how it changed differ and have not been settled. */
  | 'NOT_SETTLED'
  /** Only the first text has it: the later text dropped it, it is new there, or no provision of the other instrument is stated to answer it. */
  | 'ONLY_LEFT'
  /** Only the second text has it: it is new there, the later text dropped it, or no provision of the other instrument is stated to answer it. */
  | 'ONLY_RIGHT';

/** Where a run of words stands. */
export type PieceKind =
  /** Only in the second. */
  | 'ADDED'
  /** In both. */
  | 'KEPT'
  /** Only in the first. */
  | 'REMOVED';

/** What a reservation does to one way to cooperate or one offence between two States. */
export type ReservationDoes =
  /** The article does not apply between the two. */
  | 'CLOSES'
  /** It may keep a ground open; what it says, or whether it has effect, is not known. */
  | 'MAY_OPEN_GROUND'
  /** It touches this, and changes nothing of it. */
  | 'NOTHING'
  /** A part of the offence is left out, or made to depend on more. */
  | 'OFFENCE_IN_PART'
  /** Between the two it is no offence of the treaty. */
  | 'OFFENCE_OUT'
  /** It keeps a ground open on which help may be refused. */
  | 'OPENS_GROUND'
  /** Whether help is owed turns on it: on its condition, on a case that it leaves out, or on what is not held of it. */
  | 'TURNS';

/** A request from one State to another. Facts not given are unknown. */
export type ScenarioInput = {
  /** Whether another assistance treaty binds the two. */
  assistanceTreaty?: Tri | null | undefined;
  /** What if the two, or one of them, had joined these treaties; another State is BAD_INPUT. */
  assume?: Array<Assumed> | null | undefined;
  /** Whether treaties not yet in force are taken to be. */
  assumeInForce?: boolean | null | undefined;
  /** Whether what is asked for is a coercive measure, such as a search. */
  coercive?: Tri | null | undefined;
  /** The offence it is about, such as `offence/illegal-access`. */
  conduct: string | number;
  /** Whether the conduct is a crime in both States. */
  dualCriminality?: Tri | null | undefined;
  /** The highest penalty in the State that is asked, in years. */
  maxPenaltyRequested?: number | null | undefined;
  /** The highest penalty in the State that asks, in years. */
  maxPenaltyRequesting?: number | null | undefined;
  /** What is asked for, such as `mechanism/interception-abroad`. */
  mechanism: string | number;
  /** The day of the request (default: today). */
  on?: string | null | undefined;
  /** Whether an organized criminal group is involved. */
  organizedGroup?: Tri | null | undefined;
  /** The State that is asked. */
  requested: string | number;
  /** The State that asks, such as `state/FRA`. */
  requesting: string | number;
  /** Whether the offence crosses borders in the treaty's sense. */
  transnational?: Tri | null | undefined;
};

/** On whose side of cooperation a protection binds. */
export type Side =
  /** A State acting at home, in its own investigation. */
  | 'DOMESTIC'
  /** The State that is asked for help. */
  | 'REQUESTED'
  /** The State that asks for help. */
  | 'REQUESTING';

/** Where a State stands towards a treaty on a day. */
export type StatusKind =
  /** It has deposited its consent and is not bound yet. */
  | 'CONSENTED'
  /** It was bound and has left. */
  | 'FORMER'
  /** It has done nothing that is known. */
  | 'NONE'
  /** It is bound. */
  | 'PARTY'
  /** It has signed and not consented to be bound. */
  | 'SIGNATORY'
  /** The tables held say nothing for so late a day. */
  | 'UNKNOWN';

/** What became of a subject at one text of its instrument. */
export type StepKind =
  /** Nothing of this text continues it. */
  | 'DROPPED'
  /** The earliest text that is held of it. */
  | 'FIRST'
  /** It was several before. */
  | 'MERGED'
  /** It continues nothing of the whole text before it. */
  | 'NEW'
  /** Only parts of this text are held, and it is not among them; nothing follows. */
  | 'NOT_HELD'
  /** It continues an earlier provision, and readings of how it changed differ and have not been settled. */
  | 'NOT_SETTLED'
  /** Nothing is stated of it in this text; nothing follows. */
  | 'NOT_STATED'
  /** This text is held whole and does not have it yet. */
  | 'NOT_YET'
  /** As before, with another number. */
  | 'RENUMBERED'
  /** As before. */
  | 'SAME'
  /** It is a part of what was one before. */
  | 'SPLIT'
  /** It asks more of States than before. */
  | 'STRENGTHENED'
  /** It asks less of States than before. */
  | 'WEAKENED';

/** How strongly the words of a clause give a safeguard. */
export type Strength =
  /** It must be given as appropriate, or as far as domestic law goes. */
  | 'CONDITIONAL'
  /** A rule of interpretation: nothing shall be read as taking it away. */
  | 'INTERPRETIVE'
  /** The State must give it, also where domestic law is the way to it. */
  | 'MANDATORY'
  /** The State may give it, or shall consider it. */
  | 'OPTIONAL'
  /** It stands in the preamble only. */
  | 'PREAMBULAR';

/** What is known of a fact. */
export type Tri =
  /** It is not so. */
  | 'NO'
  /** It is not known. */
  | 'UNKNOWN'
  /** It is so. */
  | 'YES';

/** What became of something from the first text to the second. */
export type Turn =
  /** It is otherwise than before, and neither more nor less. */
  | 'DIFFERENT'
  /** The second asks less of States, opens to less, or lays less on somebody. */
  | 'LESS'
  /** The first protects; the second was found not to. */
  | 'LOST'
  /** It protects more firmly on one side and less on another. */
  | 'MIXED'
  /** The second asks more of States, opens to more, or lays more on somebody. */
  | 'MORE'
  /** The second protects more firmly. */
  | 'STRONGER'
  /** The second protects less firmly. */
  | 'WEAKER'
  /** The second protects; the first was found not to. */
  | 'WON';

export type LinkFactsFragment = { id: string, title: string, kind: string, sentence: string, basis: Basis, note: string | null, by: string | null, on: string | null, unsettled: boolean, witness: { how: string } | null, source: { id: string, title: string } | null, origin: { file: string, line: number } | null, from:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
  , to:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
   };

export type AbsenceFactsFragment = { id: string, title: string, method: Method, rule: string, wouldChange: string | null, by: string, on: string, basis: Basis, safeguard: { id: string, name: string }, covers: Array<{ id: string, citation: string }>, searched: Array<{ id: string, citation: string }>, terms: Array<{ pattern: string, digest: string, hits: number, version: { id: string, title: string }, hitsIn: Array<{ id: string, citation: string }> }>, witnesses: Array<{ how: string }>, source: { id: string, title: string } | null, origin: { file: string, line: number } | null };

export type CellOnBorderFragment = { required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> };

export type MeasureOnBorderFragment = { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null, grants: Array<{ power: { id: string, name: string } }>, establishes: Array<{ obligation: Obligation, mechanism: { id: string, name: string, channels: Array<string> } }>, reliesOn: Array<{ provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis }, link: { id: string, basis: Basis, sentence: string } }>, reachedBy: Array<{ sides: Array<Side>, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, provides: Array<{ safeguard: { id: string, name: string } }>, carries: Array<{ provision: { provides: Array<{ safeguard: { id: string, name: string } }> } }> }, link: { id: string, basis: Basis, sentence: string } }> };

export type RowOnBorderFragment = { kinds: Array<MeasureKind>, names: Array<string>, measure: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null, grants: Array<{ power: { id: string, name: string } }>, establishes: Array<{ obligation: Obligation, mechanism: { id: string, name: string, channels: Array<string> } }>, reliesOn: Array<{ provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis }, link: { id: string, basis: Basis, sentence: string } }>, reachedBy: Array<{ sides: Array<Side>, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, provides: Array<{ safeguard: { id: string, name: string } }>, carries: Array<{ provision: { provides: Array<{ safeguard: { id: string, name: string } }> } }> }, link: { id: string, basis: Basis, sentence: string } }> }, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> }> };

export type GroundOnBorderFragment = { grade: Grade, force: Force | null, form: DualCriminalityForm | null, part: string | null, measure: { id: string }, safeguard: { id: string, name: string }, because: Array<{ decides: boolean, provision: { id: string, citation: string }, link: { properties: unknown } }> };

export type ReachOnBorderFragment = { sides: Array<Side>, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, provides: Array<{ safeguard: { id: string, name: string } }>, carries: Array<{ provision: { provides: Array<{ safeguard: { id: string, name: string } }> } }> }, link: { id: string, basis: Basis, sentence: string } };

export type DivisionOnBorderFragment = { id: string, citation: string, title: string, printedTitle: string | null, level: string, order: number, basis: Basis, reachedBy: Array<{ sides: Array<Side>, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, provides: Array<{ safeguard: { id: string, name: string } }>, carries: Array<{ provision: { provides: Array<{ safeguard: { id: string, name: string } }> } }> }, link: { id: string, basis: Basis, sentence: string } }> };

export type TextOnBorderFragment = { id: string, title: string, divisions: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, order: number, basis: Basis, children: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, order: number, basis: Basis, reachedBy: Array<{ sides: Array<Side>, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, provides: Array<{ safeguard: { id: string, name: string } }>, carries: Array<{ provision: { provides: Array<{ safeguard: { id: string, name: string } }> } }> }, link: { id: string, basis: Basis, sentence: string } }> }>, reachedBy: Array<{ sides: Array<Side>, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, provides: Array<{ safeguard: { id: string, name: string } }>, carries: Array<{ provision: { provides: Array<{ safeguard: { id: string, name: string } }> } }> }, link: { id: string, basis: Basis, sentence: string } }> }> };

export type BorderQueryVariables = Exact<{
  version: string | number;
  yardstick: string | number;
}>;


export type BorderQuery = { coverage: { version: { id: string, title: string, divisions: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, order: number, basis: Basis, children: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, order: number, basis: Basis, reachedBy: Array<{ sides: Array<Side>, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, provides: Array<{ safeguard: { id: string, name: string } }>, carries: Array<{ provision: { provides: Array<{ safeguard: { id: string, name: string } }> } }> }, link: { id: string, basis: Basis, sentence: string } }> }>, reachedBy: Array<{ sides: Array<Side>, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, provides: Array<{ safeguard: { id: string, name: string } }>, carries: Array<{ provision: { provides: Array<{ safeguard: { id: string, name: string } }> } }> }, link: { id: string, basis: Basis, sentence: string } }> }> }, yardstick: { id: string, name: string }, safeguards: Array<{ id: string, name: string, family: string }>, rows: Array<{ kinds: Array<MeasureKind>, names: Array<string>, measure: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null, grants: Array<{ power: { id: string, name: string } }>, establishes: Array<{ obligation: Obligation, mechanism: { id: string, name: string, channels: Array<string> } }>, reliesOn: Array<{ provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis }, link: { id: string, basis: Basis, sentence: string } }>, reachedBy: Array<{ sides: Array<Side>, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, provides: Array<{ safeguard: { id: string, name: string } }>, carries: Array<{ provision: { provides: Array<{ safeguard: { id: string, name: string } }> } }> }, link: { id: string, basis: Basis, sentence: string } }> }, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> }> }>, grounds: Array<{ grade: Grade, force: Force | null, form: DualCriminalityForm | null, part: string | null, measure: { id: string }, safeguard: { id: string, name: string }, because: Array<{ decides: boolean, provision: { id: string, citation: string }, link: { properties: unknown } }> }> } };

export type BorderBoxQueryVariables = Exact<{
  id: string | number;
}>;


export type BorderBoxQuery = { provision: { id: string, citation: string, printedTitle: string | null, summary: string | null, basis: Basis, source: { id: string, title: string } | null, witnesses: Array<{ how: string }>, origin: { file: string, line: number } | null, reliesOn: Array<{ provision: { grants: Array<{ power: { interferesWith: Array<{ id: string, title: string }> } }> } }>, row: { names: Array<string>, cells: Array<{ grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string, family: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }>, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null }>, claims: Array<{ id: string }> }> } | null, grants: Array<{ power: { interferesWith: Array<{ id: string, title: string }> } }> } | null };

export type RightsOnBorderFragment = { grants: Array<{ power: { interferesWith: Array<{ id: string, title: string }> } }> };

export type DrawnGrantFragment = { strength: Strength | null, appliesTo: Array<Side>, part: string | null, force: Force | null, closedList: boolean | null, form: DualCriminalityForm | null, link: { id: string, kind: string, sentence: string, note: string | null, basis: Basis, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }, provision: { id: string, citation: string, title: string, order: number, basis: Basis }, safeguard: { id: string, name: string } };

export type DrawnStepFragment = { holds: boolean | null, sentence: string };

export type DrawnBasisFragment = { outcome: Outcome, sentence: string, missing: Array<string>, instrument: { id: string, shortName: string }, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, establishes: Array<{ link: { id: string, sentence: string, basis: Basis }, mechanism: { id: string, name: string } }>, reliesOn: Array<{ link: { id: string, sentence: string, basis: Basis }, provision: { id: string, citation: string, title: string, order: number, basis: Basis, grants: Array<{ link: { id: string, sentence: string, basis: Basis }, power: { id: string, name: string } }> } }> } | null, via: { id: string, name: string } | null, refusalGrounds: Array<{ strength: Strength | null, appliesTo: Array<Side>, part: string | null, force: Force | null, closedList: boolean | null, form: DualCriminalityForm | null, link: { id: string, kind: string, sentence: string, note: string | null, basis: Basis, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }, provision: { id: string, citation: string, title: string, order: number, basis: Basis }, safeguard: { id: string, name: string } }>, safeguards: Array<{ strength: Strength | null, appliesTo: Array<Side>, part: string | null, force: Force | null, closedList: boolean | null, form: DualCriminalityForm | null, link: { id: string, kind: string, sentence: string, note: string | null, basis: Basis, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }, provision: { id: string, citation: string, title: string, order: number, basis: Basis }, safeguard: { id: string, name: string } }>, steps: Array<{ holds: boolean | null, sentence: string, children: Array<{ holds: boolean | null, sentence: string, children: Array<{ holds: boolean | null, sentence: string }> }> }> };

export type DrawnScenarioQueryVariables = Exact<{
  input: ScenarioInput;
}>;


export type DrawnScenarioQuery = { release: { id: string, builtAt: string }, scenario: { best: Outcome, sentence: string, caution: string, on: string, requesting: { id: string, name: string }, requested: { id: string, name: string }, mechanism: { id: string, name: string }, conduct: { id: string, name: string }, bases: Array<{ outcome: Outcome, sentence: string, missing: Array<string>, instrument: { id: string, shortName: string }, provision: { id: string, citation: string, title: string, printedTitle: string | null, order: number, basis: Basis, establishes: Array<{ link: { id: string, sentence: string, basis: Basis }, mechanism: { id: string, name: string } }>, reliesOn: Array<{ link: { id: string, sentence: string, basis: Basis }, provision: { id: string, citation: string, title: string, order: number, basis: Basis, grants: Array<{ link: { id: string, sentence: string, basis: Basis }, power: { id: string, name: string } }> } }> } | null, via: { id: string, name: string } | null, refusalGrounds: Array<{ strength: Strength | null, appliesTo: Array<Side>, part: string | null, force: Force | null, closedList: boolean | null, form: DualCriminalityForm | null, link: { id: string, kind: string, sentence: string, note: string | null, basis: Basis, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }, provision: { id: string, citation: string, title: string, order: number, basis: Basis }, safeguard: { id: string, name: string } }>, safeguards: Array<{ strength: Strength | null, appliesTo: Array<Side>, part: string | null, force: Force | null, closedList: boolean | null, form: DualCriminalityForm | null, link: { id: string, kind: string, sentence: string, note: string | null, basis: Basis, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }, provision: { id: string, citation: string, title: string, order: number, basis: Basis }, safeguard: { id: string, name: string } }>, steps: Array<{ holds: boolean | null, sentence: string, children: Array<{ holds: boolean | null, sentence: string, children: Array<{ holds: boolean | null, sentence: string }> }> }> }> } };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { release: { id: string, builtAt: string, engine: string, overlay: string | null, counts: unknown, byInstrument: Array<{ instrument: { id: string, shortName: string, officialUrl: string | null, versions: Array<{ id: string, title: string, textHeld: boolean }> } }> }, gaps: Array<{ id: string, title: string, missing: string, wouldFill: string, touches: Array<
      | { __typename: 'Absence', id: string, title: string }
      | { __typename: 'Action', id: string, title: string }
      | { __typename: 'Burden', id: string, title: string }
      | { __typename: 'Claim', id: string, title: string }
      | { __typename: 'Coder', id: string, title: string }
      | { __typename: 'Instrument', id: string, title: string }
      | { __typename: 'KnownGap', id: string, title: string }
      | { __typename: 'Link', id: string, title: string }
      | { __typename: 'Mechanism', id: string, title: string }
      | { __typename: 'Offence', id: string, title: string }
      | { __typename: 'Power', id: string, title: string }
      | { __typename: 'Provision', id: string, title: string }
      | { __typename: 'Question', id: string, title: string }
      | { __typename: 'Retired', id: string, title: string }
      | { __typename: 'Right', id: string, title: string }
      | { __typename: 'Safeguard', id: string, title: string }
      | { __typename: 'Source', id: string, title: string }
      | { __typename: 'State', id: string, title: string }
      | { __typename: 'Story', id: string, title: string }
      | { __typename: 'Version', id: string, title: string }
      | { __typename: 'Yardstick', id: string, title: string }
    > }>, uncc: { summary: Array<{ gap: Gap, count: number }> }, budapest: { summary: Array<{ gap: Gap, count: number }> }, coders: Array<{ id: string, title: string, read: string, method: string, on: string }> };

export type ColumnFactsFragment = { name: string, says: string, holds: string };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { questions: Array<{ id: string, title: string, why: string, category: string, missing: string | null }> };

export type AskedQuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type AskedQuestionQuery = { question: { id: string, title: string, why: string, category: string, cypher: string, parameters: Array<{ name: string, kind: string, says: string, example: string }>, origin: { file: string, line: number } | null, next: Array<{ id: string, title: string }> } | null };

export type AnswerFactsFragment = { id: string, title: string, args: unknown, sentence: string, rows: Array<unknown>, total: number, truncated: boolean, caution: string | null, missing: string | null, opens: string | null, columns: Array<{ name: string, says: string, holds: string }>, citations: Array<
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', id: string, title: string }
    | { __typename: 'Offence', id: string, title: string }
    | { __typename: 'Power', id: string, title: string }
    | { __typename: 'Provision', citation: string, id: string, title: string }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string }
    | { __typename: 'Safeguard', id: string, title: string }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string }
    | { __typename: 'Yardstick', id: string, title: string }
  >, question: { id: string, grid: { down: string, across: string, square: string } | null } };

export type QuestionAnswerQueryVariables = Exact<{
  question: string | number;
  args?: unknown;
}>;


export type QuestionAnswerQuery = { answer: { id: string, title: string, args: unknown, sentence: string, rows: Array<unknown>, total: number, truncated: boolean, caution: string | null, missing: string | null, opens: string | null, columns: Array<{ name: string, says: string, holds: string }>, citations: Array<
      | { __typename: 'Absence', id: string, title: string }
      | { __typename: 'Action', id: string, title: string }
      | { __typename: 'Burden', id: string, title: string }
      | { __typename: 'Claim', id: string, title: string }
      | { __typename: 'Coder', id: string, title: string }
      | { __typename: 'Instrument', id: string, title: string }
      | { __typename: 'KnownGap', id: string, title: string }
      | { __typename: 'Link', id: string, title: string }
      | { __typename: 'Mechanism', id: string, title: string }
      | { __typename: 'Offence', id: string, title: string }
      | { __typename: 'Power', id: string, title: string }
      | { __typename: 'Provision', citation: string, id: string, title: string }
      | { __typename: 'Question', id: string, title: string }
      | { __typename: 'Retired', id: string, title: string }
      | { __typename: 'Right', id: string, title: string }
      | { __typename: 'Safeguard', id: string, title: string }
      | { __typename: 'Source', id: string, title: string }
      | { __typename: 'State', id: string, title: string }
      | { __typename: 'Story', id: string, title: string }
      | { __typename: 'Version', id: string, title: string }
      | { __typename: 'Yardstick', id: string, title: string }
    >, question: { id: string, grid: { down: string, across: string, square: string } | null } }, release: { id: string, builtAt: string } };

export type CitedAnswerQueryVariables = Exact<{
  id: string | number;
}>;


export type CitedAnswerQuery = { cited: { sameRelease: boolean, missingRelease: string | null, answer: { id: string, title: string, args: unknown, sentence: string, rows: Array<unknown>, total: number, truncated: boolean, caution: string | null, missing: string | null, opens: string | null, columns: Array<{ name: string, says: string, holds: string }>, citations: Array<
        | { __typename: 'Absence', id: string, title: string }
        | { __typename: 'Action', id: string, title: string }
        | { __typename: 'Burden', id: string, title: string }
        | { __typename: 'Claim', id: string, title: string }
        | { __typename: 'Coder', id: string, title: string }
        | { __typename: 'Instrument', id: string, title: string }
        | { __typename: 'KnownGap', id: string, title: string }
        | { __typename: 'Link', id: string, title: string }
        | { __typename: 'Mechanism', id: string, title: string }
        | { __typename: 'Offence', id: string, title: string }
        | { __typename: 'Power', id: string, title: string }
        | { __typename: 'Provision', citation: string, id: string, title: string }
        | { __typename: 'Question', id: string, title: string }
        | { __typename: 'Retired', id: string, title: string }
        | { __typename: 'Right', id: string, title: string }
        | { __typename: 'Safeguard', id: string, title: string }
        | { __typename: 'Source', id: string, title: string }
        | { __typename: 'State', id: string, title: string }
        | { __typename: 'Story', id: string, title: string }
        | { __typename: 'Version', id: string, title: string }
        | { __typename: 'Yardstick', id: string, title: string }
      >, question: { id: string, grid: { down: string, across: string, square: string } | null } } }, release: { id: string, builtAt: string } };

export type QuestionChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionChoicesQuery = { instruments: Array<{ id: string, shortName: string, versions: Array<{ id: string, title: string }> }>, powers: Array<{ id: string, title: string }>, mechanisms: Array<{ id: string, title: string }>, safeguards: Array<{ id: string, title: string }>, rights: Array<{ id: string, title: string }>, offences: Array<{ id: string, title: string }>, yardsticks: Array<{ id: string, title: string }>, states: Array<{ id: string, title: string }> };

export type ClaimsQueryVariables = Exact<{
  about?: string | number | null | undefined;
  stance?: string | null | undefined;
  outcome?: string | null | undefined;
  by?: string | null | undefined;
  words?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { release: { id: string, builtAt: string }, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: string, statement: string, ask: string | null, mark: string, date: string | null, about: Array<{ placement: string, node:
            | { __typename: 'Absence', id: string, title: string }
            | { __typename: 'Action', id: string, title: string }
            | { __typename: 'Burden', id: string, title: string }
            | { __typename: 'Claim', id: string, title: string }
            | { __typename: 'Coder', id: string, title: string }
            | { __typename: 'Instrument', id: string, title: string }
            | { __typename: 'KnownGap', id: string, title: string }
            | { __typename: 'Link', id: string, title: string }
            | { __typename: 'Mechanism', id: string, title: string }
            | { __typename: 'Offence', id: string, title: string }
            | { __typename: 'Power', id: string, title: string }
            | { __typename: 'Provision', citation: string, printedTitle: string | null, id: string, title: string, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } }
            | { __typename: 'Question', id: string, title: string }
            | { __typename: 'Retired', id: string, title: string }
            | { __typename: 'Right', id: string, title: string }
            | { __typename: 'Safeguard', id: string, title: string }
            | { __typename: 'Source', id: string, title: string }
            | { __typename: 'State', id: string, title: string }
            | { __typename: 'Story', id: string, title: string }
            | { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null }
            | { __typename: 'Yardstick', id: string, title: string }
           }>, sources: Array<{ id: string, title: string, author: string, date: string | null, url: string | null, depth: string }>, reportedBy: { id: string, title: string, author: string, date: string | null, url: string | null, depth: string } | null, heldBy: Array<{ id: string, title: string }>, answeredBy: Array<{ outcome: string, sentence: string, link: { id: string, note: string | null, basis: Basis }, provision: { id: string, citation: string, printedTitle: string | null } }> } }> } };

export type ClaimTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimTextsQuery = { instruments: Array<{ id: string, shortName: string, versions: Array<{ id: string, label: string, claims: { totalCount: number } }> }> };

export type ClaimAboutNameQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimAboutNameQuery = { node:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { citation: string, id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
   | null };

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimPageQuery = { release: { id: string, builtAt: string }, node:
    | { __typename: 'Absence' }
    | { __typename: 'Action' }
    | { __typename: 'Burden' }
    | { __typename: 'Claim', by: string, on: string, id: string, stance: string, statement: string, ask: string | null, mark: string, date: string | null, origin: { file: string, line: number } | null, about: Array<{ placement: string, node:
          | { __typename: 'Absence', id: string, title: string }
          | { __typename: 'Action', id: string, title: string }
          | { __typename: 'Burden', id: string, title: string }
          | { __typename: 'Claim', id: string, title: string }
          | { __typename: 'Coder', id: string, title: string }
          | { __typename: 'Instrument', id: string, title: string }
          | { __typename: 'KnownGap', id: string, title: string }
          | { __typename: 'Link', id: string, title: string }
          | { __typename: 'Mechanism', id: string, title: string }
          | { __typename: 'Offence', id: string, title: string }
          | { __typename: 'Power', id: string, title: string }
          | { __typename: 'Provision', citation: string, printedTitle: string | null, id: string, title: string, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } }
          | { __typename: 'Question', id: string, title: string }
          | { __typename: 'Retired', id: string, title: string }
          | { __typename: 'Right', id: string, title: string }
          | { __typename: 'Safeguard', id: string, title: string }
          | { __typename: 'Source', id: string, title: string }
          | { __typename: 'State', id: string, title: string }
          | { __typename: 'Story', id: string, title: string }
          | { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null }
          | { __typename: 'Yardstick', id: string, title: string }
         }>, sources: Array<{ id: string, title: string, author: string, date: string | null, url: string | null, depth: string }>, reportedBy: { id: string, title: string, author: string, date: string | null, url: string | null, depth: string } | null, heldBy: Array<{ id: string, title: string }>, answeredBy: Array<{ outcome: string, sentence: string, link: { id: string, note: string | null, basis: Basis }, provision: { id: string, citation: string, printedTitle: string | null } }> }
    | { __typename: 'Coder' }
    | { __typename: 'Instrument' }
    | { __typename: 'KnownGap' }
    | { __typename: 'Link' }
    | { __typename: 'Mechanism' }
    | { __typename: 'Offence' }
    | { __typename: 'Power' }
    | { __typename: 'Provision' }
    | { __typename: 'Question' }
    | { __typename: 'Retired' }
    | { __typename: 'Right' }
    | { __typename: 'Safeguard' }
    | { __typename: 'Source' }
    | { __typename: 'State' }
    | { __typename: 'Story' }
    | { __typename: 'Version' }
    | { __typename: 'Yardstick' }
   | null };

export type FacetCountsFragment = { value: string, count: number };

export type ClaimFacetCountsQueryVariables = Exact<{
  about?: string | number | null | undefined;
  stance?: string | null | undefined;
  outcome?: string | null | undefined;
  by?: string | null | undefined;
  words?: string | null | undefined;
}>;


export type ClaimFacetCountsQuery = { claimFacets: { total: number, stances: Array<{ value: string, count: number }>, outcomes: Array<{ value: string, count: number }>, sayers: Array<{ value: string, count: number }>, texts: Array<{ count: number, text: { id: string, label: string, date: string | null, instrument: { id: string, shortName: string } }, outcomes: Array<{ value: string, count: number }> }> } };

export type CompareTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompareTextsQuery = { instruments: Array<{ id: string, shortName: string, versions: Array<{ id: string, label: string, stage: string, date: string | null, partial: boolean, fromMemory: boolean, articlesHeld: number, measuresHeld: number }> }> };

export type RowEndFragment = { id: string, citation: string, printedTitle: string | null, summary: string | null };

export type RowChangeFragment = { about: ChangeSubject, turn: Turn, strongerFor: Array<Side>, weakerFor: Array<Side>, thing:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
   | null };

export type ComparedRowFragment = { id: string, class: PairClass, relation: string, sentence: string, changed: boolean, basisOnly: number, leftAnsweredBy: number, rightAnsweredBy: number, left: { id: string, citation: string, printedTitle: string | null, summary: string | null } | null, right: { id: string, citation: string, printedTitle: string | null, summary: string | null } | null, changes: Array<{ about: ChangeSubject, turn: Turn, strongerFor: Array<Side>, weakerFor: Array<Side>, thing:
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
     | null }>, notCompared: Array<{ why: Obstacle, count: number, sentence: string }>, elsewhere: Array<{ id: string, citation: string }> };

export type ObstacleFragment = { why: Obstacle, count: number, sentence: string };

export type ComparedTextFragment = { id: string, title: string, label: string, date: string | null, partial: boolean, fromMemory: boolean, instrument: { id: string, shortName: string } };

export type ComparedHeadFragment = { caution: string, totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, left:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
  , right:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
  , leftText: { id: string, title: string, label: string, date: string | null, partial: boolean, fromMemory: boolean, instrument: { id: string, shortName: string } }, rightText: { id: string, title: string, label: string, date: string | null, partial: boolean, fromMemory: boolean, instrument: { id: string, shortName: string } }, totals: { rows: number, changed: number, unchanged: number, basisOnly: number, classes: Array<{ class: PairClass, count: number }>, notCompared: Array<{ why: Obstacle, count: number, sentence: string }> } };

export type ComparedQueryVariables = Exact<{
  left: string | number;
  right: string | number;
  after?: string | null | undefined;
}>;


export type ComparedQuery = { release: { id: string, builtAt: string }, compare: { caution: string, totalCount: number, pairs: Array<{ id: string, class: PairClass, relation: string, sentence: string, changed: boolean, basisOnly: number, leftAnsweredBy: number, rightAnsweredBy: number, left: { id: string, citation: string, printedTitle: string | null, summary: string | null } | null, right: { id: string, citation: string, printedTitle: string | null, summary: string | null } | null, changes: Array<{ about: ChangeSubject, turn: Turn, strongerFor: Array<Side>, weakerFor: Array<Side>, thing:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
         | null }>, notCompared: Array<{ why: Obstacle, count: number, sentence: string }>, elsewhere: Array<{ id: string, citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, left:
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
    , right:
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
    , leftText: { id: string, title: string, label: string, date: string | null, partial: boolean, fromMemory: boolean, instrument: { id: string, shortName: string } }, rightText: { id: string, title: string, label: string, date: string | null, partial: boolean, fromMemory: boolean, instrument: { id: string, shortName: string } }, totals: { rows: number, changed: number, unchanged: number, basisOnly: number, classes: Array<{ class: PairClass, count: number }>, notCompared: Array<{ why: Obstacle, count: number, sentence: string }> } } };

type CompareEnd_Absence_Fragment = { __typename: 'Absence', id: string, title: string };

type CompareEnd_Action_Fragment = { __typename: 'Action', id: string, title: string };

type CompareEnd_Burden_Fragment = { __typename: 'Burden', id: string, title: string };

type CompareEnd_Claim_Fragment = { __typename: 'Claim', id: string, title: string };

type CompareEnd_Coder_Fragment = { __typename: 'Coder', id: string, title: string };

type CompareEnd_Instrument_Fragment = { __typename: 'Instrument', id: string, title: string };

type CompareEnd_KnownGap_Fragment = { __typename: 'KnownGap', id: string, title: string };

type CompareEnd_Link_Fragment = { __typename: 'Link', id: string, title: string };

type CompareEnd_Mechanism_Fragment = { __typename: 'Mechanism', id: string, title: string };

type CompareEnd_Offence_Fragment = { __typename: 'Offence', id: string, title: string };

type CompareEnd_Power_Fragment = { __typename: 'Power', id: string, title: string };

type CompareEnd_Provision_Fragment = { __typename: 'Provision', citation: string, id: string, title: string };

type CompareEnd_Question_Fragment = { __typename: 'Question', id: string, title: string };

type CompareEnd_Retired_Fragment = { __typename: 'Retired', id: string, title: string };

type CompareEnd_Right_Fragment = { __typename: 'Right', id: string, title: string };

type CompareEnd_Safeguard_Fragment = { __typename: 'Safeguard', id: string, title: string };

type CompareEnd_Source_Fragment = { __typename: 'Source', id: string, title: string };

type CompareEnd_State_Fragment = { __typename: 'State', id: string, title: string };

type CompareEnd_Story_Fragment = { __typename: 'Story', id: string, title: string };

type CompareEnd_Version_Fragment = { __typename: 'Version', id: string, title: string };

type CompareEnd_Yardstick_Fragment = { __typename: 'Yardstick', id: string, title: string };

export type CompareEndFragment =
  | CompareEnd_Absence_Fragment
  | CompareEnd_Action_Fragment
  | CompareEnd_Burden_Fragment
  | CompareEnd_Claim_Fragment
  | CompareEnd_Coder_Fragment
  | CompareEnd_Instrument_Fragment
  | CompareEnd_KnownGap_Fragment
  | CompareEnd_Link_Fragment
  | CompareEnd_Mechanism_Fragment
  | CompareEnd_Offence_Fragment
  | CompareEnd_Power_Fragment
  | CompareEnd_Provision_Fragment
  | CompareEnd_Question_Fragment
  | CompareEnd_Retired_Fragment
  | CompareEnd_Right_Fragment
  | CompareEnd_Safeguard_Fragment
  | CompareEnd_Source_Fragment
  | CompareEnd_State_Fragment
  | CompareEnd_Story_Fragment
  | CompareEnd_Version_Fragment
  | CompareEnd_Yardstick_Fragment
;

export type CompareEndsQueryVariables = Exact<{
  left: string | number;
  right: string | number;
  read: string | number;
}>;


export type CompareEndsQuery = { left:
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', id: string, title: string }
    | { __typename: 'Offence', id: string, title: string }
    | { __typename: 'Power', id: string, title: string }
    | { __typename: 'Provision', citation: string, id: string, title: string }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string }
    | { __typename: 'Safeguard', id: string, title: string }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string }
    | { __typename: 'Yardstick', id: string, title: string }
   | null, right:
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', id: string, title: string }
    | { __typename: 'Offence', id: string, title: string }
    | { __typename: 'Power', id: string, title: string }
    | { __typename: 'Provision', citation: string, id: string, title: string }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string }
    | { __typename: 'Safeguard', id: string, title: string }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string }
    | { __typename: 'Yardstick', id: string, title: string }
   | null, read:
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', id: string, title: string }
    | { __typename: 'Offence', id: string, title: string }
    | { __typename: 'Power', id: string, title: string }
    | { __typename: 'Provision', citation: string, id: string, title: string }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string }
    | { __typename: 'Safeguard', id: string, title: string }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string }
    | { __typename: 'Yardstick', id: string, title: string }
   | null };

export type ToldChangeFragment = { sentence: string, about: ChangeSubject, turn: Turn, strongerFor: Array<Side>, weakerFor: Array<Side>, left: { id: string }, right: { id: string }, leftCell: { grade: Grade } | null, rightCell: { grade: Grade } | null, thing:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
   | null };

export type ComparedPartFragment = { id: string, class: PairClass, relation: string, sentence: string, left: { id: string, citation: string, printedTitle: string | null, summary: string | null } | null, right: { id: string, citation: string, printedTitle: string | null, summary: string | null } | null, changes: Array<{ sentence: string, about: ChangeSubject, turn: Turn, strongerFor: Array<Side>, weakerFor: Array<Side>, left: { id: string }, right: { id: string }, leftCell: { grade: Grade } | null, rightCell: { grade: Grade } | null, thing:
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
     | null }> };

export type OpenedRowFragment = { relation: string, sentence: string, summary: string, basisOnly: number, changes: Array<{ sentence: string, about: ChangeSubject, turn: Turn, strongerFor: Array<Side>, weakerFor: Array<Side>, left: { id: string }, right: { id: string }, leftCell: { grade: Grade } | null, rightCell: { grade: Grade } | null, thing:
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
     | null }>, notCompared: Array<{ why: Obstacle, count: number, sentence: string }>, links: Array<{ id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null }>, words: Array<{ kind: PieceKind, text: string }> | null, left: { id: string, text: string | null } | null, right: { id: string, text: string | null } | null, parts: Array<{ id: string, class: PairClass, relation: string, sentence: string, left: { id: string, citation: string, printedTitle: string | null, summary: string | null } | null, right: { id: string, citation: string, printedTitle: string | null, summary: string | null } | null, changes: Array<{ sentence: string, about: ChangeSubject, turn: Turn, strongerFor: Array<Side>, weakerFor: Array<Side>, left: { id: string }, right: { id: string }, leftCell: { grade: Grade } | null, rightCell: { grade: Grade } | null, thing:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
       | null }> }>, claims: Array<{ ofLeft: boolean, ofRight: boolean, claim: { id: string, stance: string, statement: string, ask: string | null, mark: string, date: string | null, about: Array<{ placement: string, node:
          | { __typename: 'Absence', id: string, title: string }
          | { __typename: 'Action', id: string, title: string }
          | { __typename: 'Burden', id: string, title: string }
          | { __typename: 'Claim', id: string, title: string }
          | { __typename: 'Coder', id: string, title: string }
          | { __typename: 'Instrument', id: string, title: string }
          | { __typename: 'KnownGap', id: string, title: string }
          | { __typename: 'Link', id: string, title: string }
          | { __typename: 'Mechanism', id: string, title: string }
          | { __typename: 'Offence', id: string, title: string }
          | { __typename: 'Power', id: string, title: string }
          | { __typename: 'Provision', citation: string, printedTitle: string | null, id: string, title: string, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } }
          | { __typename: 'Question', id: string, title: string }
          | { __typename: 'Retired', id: string, title: string }
          | { __typename: 'Right', id: string, title: string }
          | { __typename: 'Safeguard', id: string, title: string }
          | { __typename: 'Source', id: string, title: string }
          | { __typename: 'State', id: string, title: string }
          | { __typename: 'Story', id: string, title: string }
          | { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null }
          | { __typename: 'Yardstick', id: string, title: string }
         }>, sources: Array<{ id: string, title: string, author: string, date: string | null, url: string | null, depth: string }>, reportedBy: { id: string, title: string, author: string, date: string | null, url: string | null, depth: string } | null, heldBy: Array<{ id: string, title: string }>, answeredBy: Array<{ outcome: string, sentence: string, link: { id: string, note: string | null, basis: Basis }, provision: { id: string, citation: string, printedTitle: string | null } }> } }> };

export type OpenedRowQueryVariables = Exact<{
  left: string | number;
  right: string | number;
}>;


export type OpenedRowQuery = { compare: { leftText: { id: string }, rightText: { id: string }, pairs: Array<{ relation: string, sentence: string, summary: string, basisOnly: number, changes: Array<{ sentence: string, about: ChangeSubject, turn: Turn, strongerFor: Array<Side>, weakerFor: Array<Side>, left: { id: string }, right: { id: string }, leftCell: { grade: Grade } | null, rightCell: { grade: Grade } | null, thing:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
         | null }>, notCompared: Array<{ why: Obstacle, count: number, sentence: string }>, links: Array<{ id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null }>, words: Array<{ kind: PieceKind, text: string }> | null, left: { id: string, text: string | null } | null, right: { id: string, text: string | null } | null, parts: Array<{ id: string, class: PairClass, relation: string, sentence: string, left: { id: string, citation: string, printedTitle: string | null, summary: string | null } | null, right: { id: string, citation: string, printedTitle: string | null, summary: string | null } | null, changes: Array<{ sentence: string, about: ChangeSubject, turn: Turn, strongerFor: Array<Side>, weakerFor: Array<Side>, left: { id: string }, right: { id: string }, leftCell: { grade: Grade } | null, rightCell: { grade: Grade } | null, thing:
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
            | { id: string, title: string }
           | null }> }>, claims: Array<{ ofLeft: boolean, ofRight: boolean, claim: { id: string, stance: string, statement: string, ask: string | null, mark: string, date: string | null, about: Array<{ placement: string, node:
              | { __typename: 'Absence', id: string, title: string }
              | { __typename: 'Action', id: string, title: string }
              | { __typename: 'Burden', id: string, title: string }
              | { __typename: 'Claim', id: string, title: string }
              | { __typename: 'Coder', id: string, title: string }
              | { __typename: 'Instrument', id: string, title: string }
              | { __typename: 'KnownGap', id: string, title: string }
              | { __typename: 'Link', id: string, title: string }
              | { __typename: 'Mechanism', id: string, title: string }
              | { __typename: 'Offence', id: string, title: string }
              | { __typename: 'Power', id: string, title: string }
              | { __typename: 'Provision', citation: string, printedTitle: string | null, id: string, title: string, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } }
              | { __typename: 'Question', id: string, title: string }
              | { __typename: 'Retired', id: string, title: string }
              | { __typename: 'Right', id: string, title: string }
              | { __typename: 'Safeguard', id: string, title: string }
              | { __typename: 'Source', id: string, title: string }
              | { __typename: 'State', id: string, title: string }
              | { __typename: 'Story', id: string, title: string }
              | { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null }
              | { __typename: 'Yardstick', id: string, title: string }
             }>, sources: Array<{ id: string, title: string, author: string, date: string | null, url: string | null, depth: string }>, reportedBy: { id: string, title: string, author: string, date: string | null, url: string | null, depth: string } | null, heldBy: Array<{ id: string, title: string }>, answeredBy: Array<{ outcome: string, sentence: string, link: { id: string, note: string | null, basis: Basis }, provision: { id: string, citation: string, printedTitle: string | null } }> } }> }> } };

export type ReadLineQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadLineQuery = { release: { id: string, builtAt: string }, provision: { id: string, citation: string, printedTitle: string | null, line: { sentence: string, steps: Array<{ kind: StepKind, sentence: string, version: { id: string, title: string, label: string }, provision: { id: string, citation: string, printedTitle: string | null, summary: string | null, text: string | null } | null, origins: Array<{ kind: StepKind, provision: { id: string, citation: string, version: { id: string, label: string } }, link: { id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null } }>, proposals: Array<{ id: string, statement: string, sources: Array<{ author: string }>, heldBy: Array<{ title: string }> }> }>, twins: Array<{ relation: string, of: { id: string, citation: string }, link: { id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null }, provision: { id: string, citation: string, printedTitle: string | null, summary: string | null, text: string | null, version: { id: string, title: string, instrument: { shortName: string } } } }> } } | null };

export type ComparedWordsQueryVariables = Exact<{
  left: string | number;
  right: string | number;
}>;


export type ComparedWordsQuery = { compare: { pairs: Array<{ words: Array<{ kind: PieceKind, text: string }> | null, left: { id: string, text: string | null } | null, right: { id: string, text: string | null } | null }> } };

type ThingOnMap_Absence_Fragment = { __typename: 'Absence', id: string, title: string };

type ThingOnMap_Action_Fragment = { __typename: 'Action', id: string, title: string };

type ThingOnMap_Burden_Fragment = { __typename: 'Burden', id: string, title: string };

type ThingOnMap_Claim_Fragment = { __typename: 'Claim', id: string, title: string };

type ThingOnMap_Coder_Fragment = { __typename: 'Coder', id: string, title: string };

type ThingOnMap_Instrument_Fragment = { __typename: 'Instrument', id: string, title: string };

type ThingOnMap_KnownGap_Fragment = { __typename: 'KnownGap', id: string, title: string };

type ThingOnMap_Link_Fragment = { __typename: 'Link', id: string, title: string };

type ThingOnMap_Mechanism_Fragment = { __typename: 'Mechanism', id: string, title: string };

type ThingOnMap_Offence_Fragment = { __typename: 'Offence', id: string, title: string };

type ThingOnMap_Power_Fragment = { __typename: 'Power', id: string, title: string };

type ThingOnMap_Provision_Fragment = { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null };

type ThingOnMap_Question_Fragment = { __typename: 'Question', id: string, title: string };

type ThingOnMap_Retired_Fragment = { __typename: 'Retired', id: string, title: string };

type ThingOnMap_Right_Fragment = { __typename: 'Right', id: string, title: string };

type ThingOnMap_Safeguard_Fragment = { __typename: 'Safeguard', id: string, title: string };

type ThingOnMap_Source_Fragment = { __typename: 'Source', id: string, title: string };

type ThingOnMap_State_Fragment = { __typename: 'State', id: string, title: string };

type ThingOnMap_Story_Fragment = { __typename: 'Story', id: string, title: string };

type ThingOnMap_Version_Fragment = { __typename: 'Version', id: string, title: string };

type ThingOnMap_Yardstick_Fragment = { __typename: 'Yardstick', id: string, title: string };

export type ThingOnMapFragment =
  | ThingOnMap_Absence_Fragment
  | ThingOnMap_Action_Fragment
  | ThingOnMap_Burden_Fragment
  | ThingOnMap_Claim_Fragment
  | ThingOnMap_Coder_Fragment
  | ThingOnMap_Instrument_Fragment
  | ThingOnMap_KnownGap_Fragment
  | ThingOnMap_Link_Fragment
  | ThingOnMap_Mechanism_Fragment
  | ThingOnMap_Offence_Fragment
  | ThingOnMap_Power_Fragment
  | ThingOnMap_Provision_Fragment
  | ThingOnMap_Question_Fragment
  | ThingOnMap_Retired_Fragment
  | ThingOnMap_Right_Fragment
  | ThingOnMap_Safeguard_Fragment
  | ThingOnMap_Source_Fragment
  | ThingOnMap_State_Fragment
  | ThingOnMap_Story_Fragment
  | ThingOnMap_Version_Fragment
  | ThingOnMap_Yardstick_Fragment
;

export type TieOnMapFragment = { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type ReachOnMapFragment = { provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type MapStartQueryVariables = Exact<{
  version: string | number;
}>;


export type MapStartQuery = { version: { id: string, title: string, measures: Array<{ __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, grants: Array<{ power: { __typename: 'Power', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           } }>, reachedBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           } }>, reliedOnBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           } }>, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }>, cooperation: Array<{ __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, establishes: Array<{ mechanism: { __typename: 'Mechanism', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           } }>, reachedBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           } }>, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }>, divisions: Array<{ __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, reachedBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           } }>, children: Array<{ __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, reachedBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             } }>, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }>, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }> } | null };

export type ProtectingOnMapFragment = { provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { __typename: 'Safeguard', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type PartOnMapFragment = { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { __typename: 'Safeguard', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null };

export type MapChainQueryVariables = Exact<{
  id: string | number;
}>;


export type MapChainQuery = { provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, grants: Array<{ power: { __typename: 'Power', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         } }>, establishes: Array<{ mechanism: { __typename: 'Mechanism', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         } }>, reliesOn: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, grants: Array<{ power: { __typename: 'Power', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             } }>, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         } }>, reliedOnBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, establishes: Array<{ mechanism: { __typename: 'Mechanism', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             } }>, reachedBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { __typename: 'Safeguard', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                , to:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                 } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             } }>, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         } }>, children: Array<{ __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, children: Array<{ __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { __typename: 'Safeguard', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }>, provides: Array<{ safeguard: { __typename: 'Safeguard', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }>, reachedBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { __typename: 'Safeguard', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         } }>, parent: { __typename: 'Provision', id: string, citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, title: string, reachedBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { __typename: 'Safeguard', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           } }>, parent: { __typename: 'Provision', id: string, citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, title: string, reachedBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { __typename: 'Safeguard', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                , to:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                 } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             } }>, parent: { __typename: 'Provision', id: string, citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, title: string, reachedBy: Array<{ provision: { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { __typename: 'Safeguard', id: string, title: string }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                  , to:
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                   } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }, link: { id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null, provides: Array<{ safeguard: { id: string, title: string } }> } | null, provides: Array<{ safeguard: { id: string, title: string } }> } | null, provides: Array<{ safeguard: { id: string, title: string } }> } | null, provides: Array<{ safeguard: { id: string, title: string } }> } | null };

export type MapOpenedQueryVariables = Exact<{
  id: string | number;
  each: number;
  kinds?: Array<string> | string | null | undefined;
}>;


export type MapOpenedQuery = { neighbourhood: { centre:
      | { __typename: 'Absence', id: string, title: string }
      | { __typename: 'Action', id: string, title: string }
      | { __typename: 'Burden', id: string, title: string }
      | { __typename: 'Claim', id: string, title: string }
      | { __typename: 'Coder', id: string, title: string }
      | { __typename: 'Instrument', id: string, title: string }
      | { __typename: 'KnownGap', id: string, title: string }
      | { __typename: 'Link', id: string, title: string }
      | { __typename: 'Mechanism', id: string, title: string }
      | { __typename: 'Offence', id: string, title: string }
      | { __typename: 'Power', id: string, title: string }
      | { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }
      | { __typename: 'Question', id: string, title: string }
      | { __typename: 'Retired', id: string, title: string }
      | { __typename: 'Right', id: string, title: string }
      | { __typename: 'Safeguard', id: string, title: string }
      | { __typename: 'Source', id: string, title: string }
      | { __typename: 'State', id: string, title: string }
      | { __typename: 'Story', id: string, title: string }
      | { __typename: 'Version', id: string, title: string }
      | { __typename: 'Yardstick', id: string, title: string }
    , nodes: Array<
      | { __typename: 'Absence', id: string, title: string }
      | { __typename: 'Action', id: string, title: string }
      | { __typename: 'Burden', id: string, title: string }
      | { __typename: 'Claim', id: string, title: string }
      | { __typename: 'Coder', id: string, title: string }
      | { __typename: 'Instrument', id: string, title: string }
      | { __typename: 'KnownGap', id: string, title: string }
      | { __typename: 'Link', id: string, title: string }
      | { __typename: 'Mechanism', id: string, title: string }
      | { __typename: 'Offence', id: string, title: string }
      | { __typename: 'Power', id: string, title: string }
      | { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }
      | { __typename: 'Question', id: string, title: string }
      | { __typename: 'Retired', id: string, title: string }
      | { __typename: 'Right', id: string, title: string }
      | { __typename: 'Safeguard', id: string, title: string }
      | { __typename: 'Source', id: string, title: string }
      | { __typename: 'State', id: string, title: string }
      | { __typename: 'Story', id: string, title: string }
      | { __typename: 'Version', id: string, title: string }
      | { __typename: 'Yardstick', id: string, title: string }
    >, links: Array<{ id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, groups: Array<{ kind: string, direction: string, total: number }> } };

export type MapBetweenQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type MapBetweenQuery = { linksBetween: Array<{ id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type MapTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type MapTextsQuery = { release: { id: string, builtAt: string }, instruments: Array<{ id: string, shortName: string, versions: Array<{ id: string, title: string, measures: Array<{ id: string }> }> }>, yardsticks: Array<{ id: string, name: string }> };

export type ChosenThingQueryVariables = Exact<{
  id: string | number;
}>;


export type ChosenThingQuery = { neighbourhood: { groups: Array<{ kind: string, direction: string, total: number }> }, node:
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', description: string, channel: string, id: string, title: string, origin: { file: string, line: number } | null }
    | { __typename: 'Offence', description: string, id: string, title: string, origin: { file: string, line: number } | null }
    | { __typename: 'Power', description: string, data: Array<string>, timing: string, intrusion: number, id: string, title: string, origin: { file: string, line: number } | null }
    | { __typename: 'Provision', citation: string, printedTitle: string | null, summary: string | null, modality: Obligation | null, basis: Basis, isMeasure: boolean, id: string, title: string, version: { id: string, title: string }, source: { id: string, title: string } | null, witnesses: Array<{ how: string }>, origin: { file: string, line: number } | null }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string, about: string | null, origin: { file: string, line: number } | null }
    | { __typename: 'Safeguard', description: string, family: string, id: string, title: string, origin: { file: string, line: number } | null }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string }
    | { __typename: 'Yardstick', id: string, title: string }
   | null };

export type ChosenLinkQueryVariables = Exact<{
  id: string | number;
}>;


export type ChosenLinkQuery = { link: { properties: unknown, id: string, title: string, kind: string, sentence: string, basis: Basis, note: string | null, by: string | null, on: string | null, unsettled: boolean, witness: { how: string } | null, source: { id: string, title: string } | null, origin: { file: string, line: number } | null, from:
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
    , to:
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
     } | null };

export type HopLinkFragment = { note: string | null, id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, witness: { how: string } | null, source: { id: string, title: string } | null, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type FoundPathFragment = { length: number, sentence: string, basis: Basis, nodes: Array<
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', id: string, title: string }
    | { __typename: 'Offence', id: string, title: string }
    | { __typename: 'Power', id: string, title: string }
    | { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string }
    | { __typename: 'Safeguard', id: string, title: string }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string }
    | { __typename: 'Yardstick', id: string, title: string }
  >, links: Array<{ note: string | null, id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, witness: { how: string } | null, source: { id: string, title: string } | null, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }>, weakest: { id: string, citation: string, version: { id: string } } | null };

export type PathEndsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type PathEndsQuery = { from:
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', id: string, title: string }
    | { __typename: 'Offence', id: string, title: string }
    | { __typename: 'Power', id: string, title: string }
    | { __typename: 'Provision', citation: string, id: string, title: string }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string }
    | { __typename: 'Safeguard', id: string, title: string }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string }
    | { __typename: 'Yardstick', id: string, title: string }
   | null, to:
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', id: string, title: string }
    | { __typename: 'Offence', id: string, title: string }
    | { __typename: 'Power', id: string, title: string }
    | { __typename: 'Provision', citation: string, id: string, title: string }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string }
    | { __typename: 'Safeguard', id: string, title: string }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string }
    | { __typename: 'Yardstick', id: string, title: string }
   | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  along: Along;
  maxLength: number;
  first: number;
  yardstick: string | number;
}>;


export type PathsQuery = { release: { id: string, builtAt: string }, paths: Array<{ length: number, sentence: string, basis: Basis, nodes: Array<
      | { __typename: 'Absence', id: string, title: string }
      | { __typename: 'Action', id: string, title: string }
      | { __typename: 'Burden', id: string, title: string }
      | { __typename: 'Claim', id: string, title: string }
      | { __typename: 'Coder', id: string, title: string }
      | { __typename: 'Instrument', id: string, title: string }
      | { __typename: 'KnownGap', id: string, title: string }
      | { __typename: 'Link', id: string, title: string }
      | { __typename: 'Mechanism', id: string, title: string }
      | { __typename: 'Offence', id: string, title: string }
      | { __typename: 'Power', id: string, title: string }
      | { __typename: 'Provision', citation: string, printedTitle: string | null, level: string, order: number, basis: Basis, isMeasure: boolean, id: string, title: string, provides: Array<{ safeguard: { id: string, title: string } }>, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null }
      | { __typename: 'Question', id: string, title: string }
      | { __typename: 'Retired', id: string, title: string }
      | { __typename: 'Right', id: string, title: string }
      | { __typename: 'Safeguard', id: string, title: string }
      | { __typename: 'Source', id: string, title: string }
      | { __typename: 'State', id: string, title: string }
      | { __typename: 'Story', id: string, title: string }
      | { __typename: 'Version', id: string, title: string }
      | { __typename: 'Yardstick', id: string, title: string }
    >, links: Array<{ note: string | null, id: string, kind: string, basis: Basis, sentence: string, unsettled: boolean, properties: unknown, witness: { how: string } | null, source: { id: string, title: string } | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, weakest: { id: string, citation: string, version: { id: string } } | null }> };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: Array<string> | string | null | undefined;
  first: number;
}>;


export type FindQuery = { search: { total: number, didYouMean: string | null, facets: Array<{ kind: string, count: number }>, hits: Array<{ title: string, why: string, snippet: string, node:
        | { __typename: 'Absence', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Burden', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Coder', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'KnownGap', id: string }
        | { __typename: 'Link', id: string }
        | { __typename: 'Mechanism', id: string }
        | { __typename: 'Offence', id: string }
        | { __typename: 'Power', id: string }
        | { __typename: 'Provision', id: string }
        | { __typename: 'Question', id: string }
        | { __typename: 'Retired', id: string }
        | { __typename: 'Right', id: string }
        | { __typename: 'Safeguard', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'State', id: string }
        | { __typename: 'Story', id: string }
        | { __typename: 'Version', id: string }
        | { __typename: 'Yardstick', id: string }
       }> } };

export type ComparedCountsFragment = { totals: { rows: number, changed: number, unchanged: number, classes: Array<{ class: PairClass, count: number }>, notCompared: Array<{ why: Obstacle, count: number }> } };

export type HomeComparedQueryVariables = Exact<{
  left: string | number;
  right: string | number;
}>;


export type HomeComparedQuery = { compare: { totals: { rows: number, changed: number, unchanged: number, classes: Array<{ class: PairClass, count: number }>, notCompared: Array<{ why: Obstacle, count: number }> } } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { release: { id: string, builtAt: string, counts: unknown, byInstrument: Array<{ instrument: { id: string, shortName: string, versions: Array<{ id: string, title: string, label: string, partial: boolean, fromMemory: boolean, articlesHeld: number, articlesPrinted: number | null, measuresHeld: number, provisionsHeld: number, provisionsCompared: number }> } }> } };

export type HomeQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuestionsQuery = { questions: Array<{ id: string, title: string, why: string, home: number | null }> };

export type QuestionFigureQueryVariables = Exact<{
  question: string | number;
}>;


export type QuestionFigureQuery = { answer: { total: number, findings: { yes: number, no: number, unknown: number } | null } };

export type ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoicesQuery = { instruments: Array<{ id: string, shortName: string, versions: Array<{ id: string, title: string, label: string, stage: string, date: string | null, partial: boolean, measuresHeld: number }> }>, yardsticks: Array<{ id: string, name: string }> };

export type SafeguardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SafeguardChoicesQuery = { safeguards: Array<{ id: string, name: string, family: string, fits: Array<string> }> };

export type DivisionFragment = { id: string, title: string, citation: string };

export type MeasureFactsFragment = { id: string, citation: string, title: string, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> };

export type CellSummaryFragment = { required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> };

export type CoverageQueryVariables = Exact<{
  version: string | number;
  yardstick: string | number;
  kinds: Array<MeasureKind> | MeasureKind;
}>;


export type CoverageQuery = { release: { id: string, builtAt: string }, coverage: { caution: string, version: { id: string, title: string, date: string | null, symbol: string | null, partial: boolean, fromMemory: boolean, instrument: { id: string, officialUrl: string | null }, agreement: { units: number, agreed: number } | null }, yardstick: { id: string, name: string, url: string | null }, safeguards: Array<{ id: string, name: string, description: string }>, rows: Array<{ kinds: Array<MeasureKind>, names: Array<string>, measure: { id: string, citation: string, title: string, article: { id: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string } | null } | null } | null } | null, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> }, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> }> }> } };

export type RowSummaryFragment = { kinds: Array<MeasureKind>, names: Array<string>, measure: { id: string, citation: string, title: string, article: { id: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string } | null } | null } | null } | null, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> }, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> }> };

export type LackingRowFragment = { kinds: Array<MeasureKind>, names: Array<string>, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, measure: { id: string }, safeguard: { id: string, name: string }, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null, link: { id: string, note: string | null } }>, absences: Array<{ id: string, rule: string, basis: Basis }>, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> }>, measure: { id: string, citation: string, title: string, article: { id: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string } | null } | null } | null } | null, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> } };

export type LackingQueryVariables = Exact<{
  version: string | number;
  safeguards: Array<string | number> | string | number;
  kinds: Array<MeasureKind> | MeasureKind;
  match: Match;
  weakCounts: boolean;
}>;


export type LackingQuery = { release: { id: string, builtAt: string }, version: { id: string, title: string, date: string | null, symbol: string | null, fromMemory: boolean } | null, lacking: { caution: string, measures: number, partial: boolean, gaps: Array<{ kinds: Array<MeasureKind>, names: Array<string>, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, measure: { id: string }, safeguard: { id: string, name: string }, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null, link: { id: string, note: string | null } }>, absences: Array<{ id: string, rule: string, basis: Basis }>, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> }>, measure: { id: string, citation: string, title: string, article: { id: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string } | null } | null } | null } | null, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> } }>, contested: Array<{ kinds: Array<MeasureKind>, names: Array<string>, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, measure: { id: string }, safeguard: { id: string, name: string }, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null, link: { id: string, note: string | null } }>, absences: Array<{ id: string, rule: string, basis: Basis }>, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> }>, measure: { id: string, citation: string, title: string, article: { id: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string } | null } | null } | null } | null, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> } }>, unexamined: Array<{ kinds: Array<MeasureKind>, names: Array<string>, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, measure: { id: string }, safeguard: { id: string, name: string }, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null, link: { id: string, note: string | null } }>, absences: Array<{ id: string, rule: string, basis: Basis }>, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> }>, measure: { id: string, citation: string, title: string, article: { id: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string, parent: { id: string, title: string, citation: string } | null } | null } | null } | null, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> } }> } };

export type CellProofQueryVariables = Exact<{
  measure: string | number;
  safeguard: string | number;
  yardstick?: string | number | null | undefined;
}>;


export type CellProofQuery = { release: { id: string, builtAt: string }, cell: { sentence: string, caution: string | null, required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { description: string, sides: Array<Side>, id: string, name: string }, measure: { id: string, citation: string, title: string, version: { id: string, title: string, date: string | null, symbol: string | null, instrument: { id: string, officialUrl: string | null } }, establishes: Array<{ mechanism: { id: string, name: string } }>, criminalises: Array<{ offence: { id: string, name: string } }>, correspondsTo: Array<{ relation: string, provision: { id: string, citation: string, isMeasure: boolean, version: { id: string } } }>, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> }, because: Array<{ decides: boolean, basis: Basis, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, sides: Array<Side>, provision: { id: string, citation: string, title: string, summary: string | null }, carrier: { id: string, citation: string } | null, link: { id: string, title: string, kind: string, sentence: string, basis: Basis, note: string | null, by: string | null, on: string | null, unsettled: boolean, witness: { how: string } | null, source: { id: string, title: string } | null, origin: { file: string, line: number } | null, from:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
        , to:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
         }, reach: Array<{ properties: unknown, id: string, title: string, kind: string, sentence: string, basis: Basis, note: string | null, by: string | null, on: string | null, unsettled: boolean, witness: { how: string } | null, source: { id: string, title: string } | null, origin: { file: string, line: number } | null, from:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
        , to:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
         }> }>, absences: Array<{ id: string, title: string, method: Method, rule: string, wouldChange: string | null, by: string, on: string, basis: Basis, safeguard: { id: string, name: string }, covers: Array<{ id: string, citation: string }>, searched: Array<{ id: string, citation: string }>, terms: Array<{ pattern: string, digest: string, hits: number, version: { id: string, title: string }, hitsIn: Array<{ id: string, citation: string }> }>, witnesses: Array<{ how: string }>, source: { id: string, title: string } | null, origin: { file: string, line: number } | null }>, claims: Array<{ id: string, stance: string, statement: string, date: string | null, sources: Array<{ author: string }>, heldBy: Array<{ title: string }> }>, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> } };

export type CellReasonsFragment = { measure: { id: string }, safeguard: { id: string }, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null, link: { id: string, note: string | null } }>, absences: Array<{ id: string, rule: string, basis: Basis }> };

export type ReasonsQueryVariables = Exact<{
  version: string | number;
  yardstick: string | number;
  kinds: Array<MeasureKind> | MeasureKind;
}>;


export type ReasonsQuery = { coverage: { rows: Array<{ cells: Array<{ measure: { id: string }, safeguard: { id: string }, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null, link: { id: string, note: string | null } }>, absences: Array<{ id: string, rule: string, basis: Basis }> }> }> } };

export type OtherCellFragment = { required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, measure: { id: string, citation: string }, safeguard: { id: string, name: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> };

export type AgainstQueryVariables = Exact<{
  other: string | number;
  version: string | number;
  yardstick: string | number;
  kinds: Array<MeasureKind> | MeasureKind;
}>;


export type AgainstQuery = { coverageComparison: { won: number, lost: number, changed: number, basisOnly: number, onlyRight: number, same: number, notComparable: number, caution: string, left: { id: string, title: string, date: string | null, instrument: { id: string, shortName: string } }, right: { id: string, date: string | null, instrument: { id: string } }, measures: Array<{ left: { id: string, citation: string }, right: { id: string } }>, unjoinedLeft: Array<{ id: string, citation: string }>, differences: Array<{ change: CellChange, sentence: string, left: { required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, measure: { id: string, citation: string }, safeguard: { id: string, name: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }> } | null, right: { measure: { id: string }, safeguard: { id: string } } | null }> } };

export type OutlineItemFragment = { id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null };

export type GivenHereFragment = { id: string, citation: string, provides: Array<{ strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, appliesTo: Array<Side>, link: { id: string, note: string | null }, safeguard: { id: string, name: string } }>, imposes: Array<{ onWhom: Bearer, until: string | null, link: { id: string, note: string | null }, burden: { id: string, name: string } }> };

export type ProvisionTrailFragment = { version: { id: string, title: string }, parent: { id: string, title: string, citation: string, level: string, parent: { id: string, title: string, citation: string, level: string, parent: { id: string, title: string, citation: string, level: string } | null } | null } | null };

export type ProvisionWordsFragment = { summary: string | null, text: string | null, children: Array<{ id: string }>, version: { partial: boolean, instrument: { languages: Array<string>, depositary: string | null, officialUrl: string | null } } };

export type ProvisionFactsFragment = { modality: Obligation | null, basis: Basis, appliesWhen: string | null, text: string | null, isMeasure: boolean, source: { id: string, title: string } | null, witnesses: Array<{ field: string, how: string, on: string }>, extentOf: { id: string, citation: string, title: string } | null };

export type ProvisionNextFragment = { id: string, isMeasure: boolean, extentOf: { id: string, citation: string } | null, version: { id: string }, parent: { id: string } | null, correspondsTo: Array<{ provision: { id: string, citation: string } }> };

export type ActOnProvisionFragment = { id: string, title: string, source: { id: string, title: string } | null };

export type ProvisionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProvisionPageQuery = { release: { id: string, builtAt: string }, provision: { id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null, text: string | null, modality: Obligation | null, basis: Basis, appliesWhen: string | null, isMeasure: boolean, origin: { file: string, line: number } | null, children: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null, children: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null, children: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null, provides: Array<{ strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, appliesTo: Array<Side>, link: { id: string, note: string | null }, safeguard: { id: string, name: string } }>, imposes: Array<{ onWhom: Bearer, until: string | null, link: { id: string, note: string | null }, burden: { id: string, name: string } }> }>, provides: Array<{ strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, appliesTo: Array<Side>, link: { id: string, note: string | null }, safeguard: { id: string, name: string } }>, imposes: Array<{ onWhom: Bearer, until: string | null, link: { id: string, note: string | null }, burden: { id: string, name: string } }> }>, provides: Array<{ strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, appliesTo: Array<Side>, link: { id: string, note: string | null }, safeguard: { id: string, name: string } }>, imposes: Array<{ onWhom: Bearer, until: string | null, link: { id: string, note: string | null }, burden: { id: string, name: string } }> }>, row: { names: Array<string>, cells: Array<{ grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string, family: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }>, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null }>, claims: Array<{ id: string }> }> } | null, line: { sentence: string, steps: Array<{ kind: StepKind, sentence: string, version: { id: string, title: string, label: string }, provision: { id: string, citation: string, printedTitle: string | null, summary: string | null, text: string | null } | null, origins: Array<{ kind: StepKind, provision: { id: string, citation: string, version: { id: string, label: string } }, link: { id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null } }>, proposals: Array<{ id: string, statement: string, sources: Array<{ author: string }>, heldBy: Array<{ title: string }> }> }>, twins: Array<{ relation: string, of: { id: string, citation: string }, link: { id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null }, provision: { id: string, citation: string, printedTitle: string | null, summary: string | null, text: string | null, version: { id: string, title: string, instrument: { shortName: string } } } }> }, actsOfStates: Array<{ id: string, title: string, source: { id: string, title: string } | null }>, absences: Array<{ id: string, title: string, method: Method, rule: string, wouldChange: string | null, by: string, on: string, basis: Basis, safeguard: { id: string, name: string }, covers: Array<{ id: string, citation: string }>, searched: Array<{ id: string, citation: string }>, terms: Array<{ pattern: string, digest: string, hits: number, version: { id: string, title: string }, hitsIn: Array<{ id: string, citation: string }> }>, witnesses: Array<{ how: string }>, source: { id: string, title: string } | null, origin: { file: string, line: number } | null }>, gaps: Array<{ id: string, missing: string, wouldFill: string }>, version: { id: string, title: string, partial: boolean, instrument: { languages: Array<string>, depositary: string | null, officialUrl: string | null } }, parent: { id: string, title: string, citation: string, level: string, parent: { id: string, title: string, citation: string, level: string, parent: { id: string, title: string, citation: string, level: string } | null } | null } | null, source: { id: string, title: string } | null, witnesses: Array<{ field: string, how: string, on: string }>, extentOf: { id: string, citation: string, title: string } | null, correspondsTo: Array<{ provision: { id: string, citation: string } }>, provides: Array<{ strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, appliesTo: Array<Side>, link: { id: string, note: string | null }, safeguard: { id: string, name: string } }>, imposes: Array<{ onWhom: Bearer, until: string | null, link: { id: string, note: string | null }, burden: { id: string, name: string } }> } | null };

export type FacetCountFragment = { value: string, count: number, node:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { shortName: string, id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { citation: string, id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
   | null };

export type ReservationsQueryVariables = Exact<{
  instrument?: string | number | null | undefined;
  provision?: string | number | null | undefined;
  state?: string | number | null | undefined;
  effect?: string | null | undefined;
  act?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  other: string | number;
  on?: string | null | undefined;
  pair: boolean;
}>;


export type ReservationsQuery = { release: { id: string, builtAt: string }, reservations: { totalCount: number, caution: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, does: string, allowed: boolean | null, between?: { on: string, inEffect: boolean | null, sentence: string, ways: Array<{ sentence: string, requesting: { id: string, name: string }, requested: { id: string, name: string } }>, touches: Array<{ does: ReservationDoes, sentence: string, mechanism: { id: string, name: string } | null, offence: { id: string, name: string } | null, provision: { id: string, citation: string } }> } | null, objections: Array<{ id: string, title: string, treatyStays: string | null, state: { id: string, name: string } }>, act: { id: string, kind: string, earliest: string, latest: string, takesEffect: string | null, effect: string | null, content: string | null, summary: string | null, basis: Basis, source: { id: string, title: string } | null, state: { id: string, name: string }, instrument: { id: string, shortName: string } | null, concerns: Array<{ id: string, citation: string }>, madeUnder: Array<{ id: string, citation: string }>, opens: Array<{ id: string, name: string }>, withdrawnBy: { id: string, earliest: string, latest: string } | null } } }>, facets: { instruments: Array<{ value: string, count: number, node:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { shortName: string, id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { citation: string, id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
         | null }>, provisions: Array<{ value: string, count: number, node:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { shortName: string, id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { citation: string, id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
         | null }>, states: Array<{ value: string, count: number, node:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { shortName: string, id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { citation: string, id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
         | null }>, effects: Array<{ value: string, count: number, node:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { shortName: string, id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { citation: string, id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
         | null }>, acts: Array<{ value: string, count: number, node:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { shortName: string, id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { citation: string, id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
         | null }> } } };

export type ReservationPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReservationPartnersQuery = { states: Array<{ id: string, name: string, iso: string | null }> };

export type ScenarioChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ScenarioChoicesQuery = { states: Array<{ id: string, name: string, iso: string | null, alsoCalled: Array<string> }>, mechanisms: Array<{ id: string, name: string, establishedBy: Array<{ id: string }> }>, offences: Array<{ id: string, name: string, class: boolean }>, instruments: Array<{ id: string, shortName: string, entryIntoForce: string | null }> };

export type StepFactsFragment = { order: number, holds: boolean | null, sentence: string, missing: string | null, citations: Array<
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', id: string, title: string }
    | { __typename: 'Offence', id: string, title: string }
    | { __typename: 'Power', id: string, title: string }
    | { __typename: 'Provision', citation: string, id: string, title: string }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string }
    | { __typename: 'Safeguard', id: string, title: string }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string }
    | { __typename: 'Yardstick', id: string, title: string }
  > };

export type SideGrantFragment = { strength: Strength | null, appliesTo: Array<Side>, part: string | null, force: Force | null, closedList: boolean | null, form: DualCriminalityForm | null, link: { id: string, note: string | null }, provision: { id: string, citation: string }, safeguard: { id: string, name: string } };

export type BasisFactsFragment = { outcome: Outcome, sentence: string, missing: Array<string>, instrument: { id: string, shortName: string }, provision: { id: string, citation: string, title: string, basis: Basis, summary: string | null } | null, via: { id: string, name: string } | null, otherTreaties: Array<{ id: string, citation: string }>, refusalGrounds: Array<{ strength: Strength | null, appliesTo: Array<Side>, part: string | null, force: Force | null, closedList: boolean | null, form: DualCriminalityForm | null, link: { id: string, note: string | null }, provision: { id: string, citation: string }, safeguard: { id: string, name: string } }>, safeguards: Array<{ strength: Strength | null, appliesTo: Array<Side>, part: string | null, force: Force | null, closedList: boolean | null, form: DualCriminalityForm | null, link: { id: string, note: string | null }, provision: { id: string, citation: string }, safeguard: { id: string, name: string } }>, steps: Array<{ order: number, holds: boolean | null, sentence: string, missing: string | null, children: Array<{ order: number, holds: boolean | null, sentence: string, missing: string | null, children: Array<{ order: number, holds: boolean | null, sentence: string, missing: string | null, children: Array<{ order: number, holds: boolean | null, sentence: string, missing: string | null, citations: Array<
            | { __typename: 'Absence', id: string, title: string }
            | { __typename: 'Action', id: string, title: string }
            | { __typename: 'Burden', id: string, title: string }
            | { __typename: 'Claim', id: string, title: string }
            | { __typename: 'Coder', id: string, title: string }
            | { __typename: 'Instrument', id: string, title: string }
            | { __typename: 'KnownGap', id: string, title: string }
            | { __typename: 'Link', id: string, title: string }
            | { __typename: 'Mechanism', id: string, title: string }
            | { __typename: 'Offence', id: string, title: string }
            | { __typename: 'Power', id: string, title: string }
            | { __typename: 'Provision', citation: string, id: string, title: string }
            | { __typename: 'Question', id: string, title: string }
            | { __typename: 'Retired', id: string, title: string }
            | { __typename: 'Right', id: string, title: string }
            | { __typename: 'Safeguard', id: string, title: string }
            | { __typename: 'Source', id: string, title: string }
            | { __typename: 'State', id: string, title: string }
            | { __typename: 'Story', id: string, title: string }
            | { __typename: 'Version', id: string, title: string }
            | { __typename: 'Yardstick', id: string, title: string }
          > }>, citations: Array<
          | { __typename: 'Absence', id: string, title: string }
          | { __typename: 'Action', id: string, title: string }
          | { __typename: 'Burden', id: string, title: string }
          | { __typename: 'Claim', id: string, title: string }
          | { __typename: 'Coder', id: string, title: string }
          | { __typename: 'Instrument', id: string, title: string }
          | { __typename: 'KnownGap', id: string, title: string }
          | { __typename: 'Link', id: string, title: string }
          | { __typename: 'Mechanism', id: string, title: string }
          | { __typename: 'Offence', id: string, title: string }
          | { __typename: 'Power', id: string, title: string }
          | { __typename: 'Provision', citation: string, id: string, title: string }
          | { __typename: 'Question', id: string, title: string }
          | { __typename: 'Retired', id: string, title: string }
          | { __typename: 'Right', id: string, title: string }
          | { __typename: 'Safeguard', id: string, title: string }
          | { __typename: 'Source', id: string, title: string }
          | { __typename: 'State', id: string, title: string }
          | { __typename: 'Story', id: string, title: string }
          | { __typename: 'Version', id: string, title: string }
          | { __typename: 'Yardstick', id: string, title: string }
        > }>, citations: Array<
        | { __typename: 'Absence', id: string, title: string }
        | { __typename: 'Action', id: string, title: string }
        | { __typename: 'Burden', id: string, title: string }
        | { __typename: 'Claim', id: string, title: string }
        | { __typename: 'Coder', id: string, title: string }
        | { __typename: 'Instrument', id: string, title: string }
        | { __typename: 'KnownGap', id: string, title: string }
        | { __typename: 'Link', id: string, title: string }
        | { __typename: 'Mechanism', id: string, title: string }
        | { __typename: 'Offence', id: string, title: string }
        | { __typename: 'Power', id: string, title: string }
        | { __typename: 'Provision', citation: string, id: string, title: string }
        | { __typename: 'Question', id: string, title: string }
        | { __typename: 'Retired', id: string, title: string }
        | { __typename: 'Right', id: string, title: string }
        | { __typename: 'Safeguard', id: string, title: string }
        | { __typename: 'Source', id: string, title: string }
        | { __typename: 'State', id: string, title: string }
        | { __typename: 'Story', id: string, title: string }
        | { __typename: 'Version', id: string, title: string }
        | { __typename: 'Yardstick', id: string, title: string }
      > }>, citations: Array<
      | { __typename: 'Absence', id: string, title: string }
      | { __typename: 'Action', id: string, title: string }
      | { __typename: 'Burden', id: string, title: string }
      | { __typename: 'Claim', id: string, title: string }
      | { __typename: 'Coder', id: string, title: string }
      | { __typename: 'Instrument', id: string, title: string }
      | { __typename: 'KnownGap', id: string, title: string }
      | { __typename: 'Link', id: string, title: string }
      | { __typename: 'Mechanism', id: string, title: string }
      | { __typename: 'Offence', id: string, title: string }
      | { __typename: 'Power', id: string, title: string }
      | { __typename: 'Provision', citation: string, id: string, title: string }
      | { __typename: 'Question', id: string, title: string }
      | { __typename: 'Retired', id: string, title: string }
      | { __typename: 'Right', id: string, title: string }
      | { __typename: 'Safeguard', id: string, title: string }
      | { __typename: 'Source', id: string, title: string }
      | { __typename: 'State', id: string, title: string }
      | { __typename: 'Story', id: string, title: string }
      | { __typename: 'Version', id: string, title: string }
      | { __typename: 'Yardstick', id: string, title: string }
    > }> };

export type ScenarioQueryVariables = Exact<{
  input: ScenarioInput;
}>;


export type ScenarioQuery = { release: { id: string }, scenario: { best: Outcome, sentence: string, caution: string, on: string, asKnownOn: string, requesting: { id: string, name: string }, requested: { id: string, name: string }, mechanism: { id: string, name: string }, conduct: { id: string, name: string }, asks: Array<{ fact: string, question: string, why: string, would: Array<{ value: string, best: Outcome }>, instruments: Array<{ id: string, shortName: string }> }>, bases: Array<{ outcome: Outcome, sentence: string, missing: Array<string>, instrument: { id: string, shortName: string }, provision: { id: string, citation: string, title: string, basis: Basis, summary: string | null } | null, via: { id: string, name: string } | null, otherTreaties: Array<{ id: string, citation: string }>, refusalGrounds: Array<{ strength: Strength | null, appliesTo: Array<Side>, part: string | null, force: Force | null, closedList: boolean | null, form: DualCriminalityForm | null, link: { id: string, note: string | null }, provision: { id: string, citation: string }, safeguard: { id: string, name: string } }>, safeguards: Array<{ strength: Strength | null, appliesTo: Array<Side>, part: string | null, force: Force | null, closedList: boolean | null, form: DualCriminalityForm | null, link: { id: string, note: string | null }, provision: { id: string, citation: string }, safeguard: { id: string, name: string } }>, steps: Array<{ order: number, holds: boolean | null, sentence: string, missing: string | null, children: Array<{ order: number, holds: boolean | null, sentence: string, missing: string | null, children: Array<{ order: number, holds: boolean | null, sentence: string, missing: string | null, children: Array<{ order: number, holds: boolean | null, sentence: string, missing: string | null, citations: Array<
                | { __typename: 'Absence', id: string, title: string }
                | { __typename: 'Action', id: string, title: string }
                | { __typename: 'Burden', id: string, title: string }
                | { __typename: 'Claim', id: string, title: string }
                | { __typename: 'Coder', id: string, title: string }
                | { __typename: 'Instrument', id: string, title: string }
                | { __typename: 'KnownGap', id: string, title: string }
                | { __typename: 'Link', id: string, title: string }
                | { __typename: 'Mechanism', id: string, title: string }
                | { __typename: 'Offence', id: string, title: string }
                | { __typename: 'Power', id: string, title: string }
                | { __typename: 'Provision', citation: string, id: string, title: string }
                | { __typename: 'Question', id: string, title: string }
                | { __typename: 'Retired', id: string, title: string }
                | { __typename: 'Right', id: string, title: string }
                | { __typename: 'Safeguard', id: string, title: string }
                | { __typename: 'Source', id: string, title: string }
                | { __typename: 'State', id: string, title: string }
                | { __typename: 'Story', id: string, title: string }
                | { __typename: 'Version', id: string, title: string }
                | { __typename: 'Yardstick', id: string, title: string }
              > }>, citations: Array<
              | { __typename: 'Absence', id: string, title: string }
              | { __typename: 'Action', id: string, title: string }
              | { __typename: 'Burden', id: string, title: string }
              | { __typename: 'Claim', id: string, title: string }
              | { __typename: 'Coder', id: string, title: string }
              | { __typename: 'Instrument', id: string, title: string }
              | { __typename: 'KnownGap', id: string, title: string }
              | { __typename: 'Link', id: string, title: string }
              | { __typename: 'Mechanism', id: string, title: string }
              | { __typename: 'Offence', id: string, title: string }
              | { __typename: 'Power', id: string, title: string }
              | { __typename: 'Provision', citation: string, id: string, title: string }
              | { __typename: 'Question', id: string, title: string }
              | { __typename: 'Retired', id: string, title: string }
              | { __typename: 'Right', id: string, title: string }
              | { __typename: 'Safeguard', id: string, title: string }
              | { __typename: 'Source', id: string, title: string }
              | { __typename: 'State', id: string, title: string }
              | { __typename: 'Story', id: string, title: string }
              | { __typename: 'Version', id: string, title: string }
              | { __typename: 'Yardstick', id: string, title: string }
            > }>, citations: Array<
            | { __typename: 'Absence', id: string, title: string }
            | { __typename: 'Action', id: string, title: string }
            | { __typename: 'Burden', id: string, title: string }
            | { __typename: 'Claim', id: string, title: string }
            | { __typename: 'Coder', id: string, title: string }
            | { __typename: 'Instrument', id: string, title: string }
            | { __typename: 'KnownGap', id: string, title: string }
            | { __typename: 'Link', id: string, title: string }
            | { __typename: 'Mechanism', id: string, title: string }
            | { __typename: 'Offence', id: string, title: string }
            | { __typename: 'Power', id: string, title: string }
            | { __typename: 'Provision', citation: string, id: string, title: string }
            | { __typename: 'Question', id: string, title: string }
            | { __typename: 'Retired', id: string, title: string }
            | { __typename: 'Right', id: string, title: string }
            | { __typename: 'Safeguard', id: string, title: string }
            | { __typename: 'Source', id: string, title: string }
            | { __typename: 'State', id: string, title: string }
            | { __typename: 'Story', id: string, title: string }
            | { __typename: 'Version', id: string, title: string }
            | { __typename: 'Yardstick', id: string, title: string }
          > }>, citations: Array<
          | { __typename: 'Absence', id: string, title: string }
          | { __typename: 'Action', id: string, title: string }
          | { __typename: 'Burden', id: string, title: string }
          | { __typename: 'Claim', id: string, title: string }
          | { __typename: 'Coder', id: string, title: string }
          | { __typename: 'Instrument', id: string, title: string }
          | { __typename: 'KnownGap', id: string, title: string }
          | { __typename: 'Link', id: string, title: string }
          | { __typename: 'Mechanism', id: string, title: string }
          | { __typename: 'Offence', id: string, title: string }
          | { __typename: 'Power', id: string, title: string }
          | { __typename: 'Provision', citation: string, id: string, title: string }
          | { __typename: 'Question', id: string, title: string }
          | { __typename: 'Retired', id: string, title: string }
          | { __typename: 'Right', id: string, title: string }
          | { __typename: 'Safeguard', id: string, title: string }
          | { __typename: 'Source', id: string, title: string }
          | { __typename: 'State', id: string, title: string }
          | { __typename: 'Story', id: string, title: string }
          | { __typename: 'Version', id: string, title: string }
          | { __typename: 'Yardstick', id: string, title: string }
        > }> }>, requestingRights: Array<{ kind: StatusKind, instrument: { id: string, shortName: string }, complaint: { id: string, citation: string } | null, bars: Array<{ id: string, citation: string, title: string }>, statements: Array<{ id: string, title: string }> }>, requestedRights: Array<{ kind: StatusKind, instrument: { id: string, shortName: string }, complaint: { id: string, citation: string } | null, bars: Array<{ id: string, citation: string, title: string }>, statements: Array<{ id: string, title: string }> }> } };

export type OtherWayQueryVariables = Exact<{
  input: ScenarioInput;
}>;


export type OtherWayQuery = { scenario: { sentence: string, bases: Array<{ outcome: Outcome, missing: Array<string>, instrument: { id: string, shortName: string }, refusalGrounds: Array<{ link: { id: string }, safeguard: { id: string, name: string } }>, safeguards: Array<{ link: { id: string }, safeguard: { id: string, name: string } }> }> } };

export type WayComparedFragment = { outcome: Outcome, missing: Array<string>, instrument: { id: string, shortName: string }, refusalGrounds: Array<{ link: { id: string }, safeguard: { id: string, name: string } }>, safeguards: Array<{ link: { id: string }, safeguard: { id: string, name: string } }> };

export type TreatyCountsFragment = { on: string, asKnownOn: string, signatures: number, consents: number, parties: number, consentsNeeded: number | null, remaining: number | null, inForce: boolean | null, inForceFrom: string | null, caution: string, laterActs: Array<{ id: string }>, sources: Array<{ id: string, title: string }> };

export type ActDaysFragment = { id: string, kind: string, earliest: string, latest: string };

export type StatesQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type StatesQuery = { release: { id: string }, states: Array<{ id: string, name: string, iso: string | null, region: string, alsoCalled: Array<string> }>, instruments: Array<{ id: string, shortName: string, opened: string | null, entryIntoForce: string | null, status: { unlisted: StatusKind, on: string, asKnownOn: string, signatures: number, consents: number, parties: number, consentsNeeded: number | null, remaining: number | null, inForce: boolean | null, inForceFrom: string | null, caution: string, states: Array<{ kind: StatusKind, state: { id: string } }>, uncertain: Array<{ state: { id: string } }>, disagreements: Array<{ about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, laterActs: Array<{ id: string }>, sources: Array<{ id: string, title: string }> } | null }> };

export type TreatyActsQueryVariables = Exact<{
  id: string | number;
  on?: string | null | undefined;
}>;


export type TreatyActsQuery = { instrument: { status: { states: Array<{ state: { id: string }, actions: Array<{ effect: string | null, content: string | null, summary: string | null, id: string, kind: string, earliest: string, latest: string, withdrawnBy: { id: string, kind: string, earliest: string, latest: string } | null }> }> } | null } | null };

export type WhoSaidQueryVariables = Exact<{
  instrument?: string | number | null | undefined;
}>;


export type WhoSaidQuery = { reservations: { facets: { states: Array<{ value: string, count: number }> } } };

export type TreatyYearsQueryVariables = Exact<{
  id: string | number;
}>;


export type TreatyYearsQuery = { instrument: { statusByYear: Array<{ on: string, signatures: number, consents: number, parties: number }> | null } | null };

export type StateFactsFragment = { iso: string | null, region: string, alsoCalled: Array<string>, basis: Basis, source: { id: string, title: string } | null, memberships: Array<{ since: string, until: string | null, organization: { id: string, name: string }, link: { id: string } }> };

export type StandsTowardsFragment = { kind: StatusKind, uncertain: boolean, asKnownOn: string, laterActs: Array<{ id: string }>, instrument: { id: string, shortName: string }, actions: Array<{ id: string }> };

export type ActOfStateFragment = { takesEffect: string | null, effect: string | null, content: string | null, summary: string | null, basis: Basis, id: string, kind: string, earliest: string, latest: string, withdrawnBy: { id: string, kind: string, earliest: string, latest: string } | null, source: { id: string, title: string } | null, instrument: { id: string, shortName: string } | null, concerns: Array<{ id: string, citation: string, printedTitle: string | null }>, concernLinks: Array<{ id: string, note: string | null }> };

export type PartnersFactsFragment = { count: number, mechanism: { id: string, name: string }, by: Array<{ count: number, instrument: { id: string, shortName: string } }> };

export type StatePageQueryVariables = Exact<{
  id: string | number;
  on?: string | null | undefined;
}>;


export type StatePageQuery = { release: { id: string, builtAt: string }, state: { id: string, name: string, iso: string | null, region: string, alsoCalled: Array<string>, basis: Basis, origin: { file: string, line: number } | null, statuses: Array<{ kind: StatusKind, uncertain: boolean, asKnownOn: string, laterActs: Array<{ id: string }>, instrument: { id: string, shortName: string }, actions: Array<{ id: string }> }>, partners: Array<{ count: number, mechanism: { id: string, name: string }, by: Array<{ count: number, instrument: { id: string, shortName: string } }> }>, rightsTreaties: Array<{ kind: StatusKind, instrument: { id: string, shortName: string }, complaint: { id: string, citation: string } | null, bars: Array<{ id: string, citation: string, title: string }>, statements: Array<{ id: string, title: string }> }>, actions: Array<{ takesEffect: string | null, effect: string | null, content: string | null, summary: string | null, basis: Basis, id: string, kind: string, earliest: string, latest: string, withdrawnBy: { id: string, kind: string, earliest: string, latest: string } | null, source: { id: string, title: string } | null, instrument: { id: string, shortName: string } | null, concerns: Array<{ id: string, citation: string, printedTitle: string | null }>, concernLinks: Array<{ id: string, note: string | null }> }>, holds: Array<{ id: string, stance: string, statement: string, ask: string | null, mark: string, date: string | null, about: Array<{ placement: string, node:
          | { __typename: 'Absence', id: string, title: string }
          | { __typename: 'Action', id: string, title: string }
          | { __typename: 'Burden', id: string, title: string }
          | { __typename: 'Claim', id: string, title: string }
          | { __typename: 'Coder', id: string, title: string }
          | { __typename: 'Instrument', id: string, title: string }
          | { __typename: 'KnownGap', id: string, title: string }
          | { __typename: 'Link', id: string, title: string }
          | { __typename: 'Mechanism', id: string, title: string }
          | { __typename: 'Offence', id: string, title: string }
          | { __typename: 'Power', id: string, title: string }
          | { __typename: 'Provision', citation: string, printedTitle: string | null, id: string, title: string, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } }
          | { __typename: 'Question', id: string, title: string }
          | { __typename: 'Retired', id: string, title: string }
          | { __typename: 'Right', id: string, title: string }
          | { __typename: 'Safeguard', id: string, title: string }
          | { __typename: 'Source', id: string, title: string }
          | { __typename: 'State', id: string, title: string }
          | { __typename: 'Story', id: string, title: string }
          | { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null }
          | { __typename: 'Yardstick', id: string, title: string }
         }>, sources: Array<{ id: string, title: string, author: string, date: string | null, url: string | null, depth: string }>, reportedBy: { id: string, title: string, author: string, date: string | null, url: string | null, depth: string } | null, heldBy: Array<{ id: string, title: string }>, answeredBy: Array<{ outcome: string, sentence: string, link: { id: string, note: string | null, basis: Basis }, provision: { id: string, citation: string, printedTitle: string | null } }> }>, source: { id: string, title: string } | null, memberships: Array<{ since: string, until: string | null, organization: { id: string, name: string }, link: { id: string } }> } | null, reservations: { totalCount: number, edges: Array<{ node: { id: string, does: string, allowed: boolean | null, objections: Array<{ id: string, title: string, treatyStays: string | null, state: { id: string, name: string } }>, act: { id: string, kind: string, earliest: string, latest: string, takesEffect: string | null, effect: string | null, content: string | null, summary: string | null, basis: Basis, source: { id: string, title: string } | null, state: { id: string, name: string }, instrument: { id: string, shortName: string } | null, concerns: Array<{ id: string, citation: string }>, madeUnder: Array<{ id: string, citation: string }>, opens: Array<{ id: string, name: string }>, withdrawnBy: { id: string, earliest: string, latest: string } | null } } }> }, states: Array<{ id: string, name: string, iso: string | null }>, instruments: Array<{ id: string, shortName: string, status: { disagreements: Array<{ sentence: string, about:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
        , counted: { summary: string | null, id: string, kind: string, earliest: string, latest: string, source: { id: string, title: string } | null } | null, other: Array<{ summary: string | null, id: string, kind: string, earliest: string, latest: string, source: { id: string, title: string } | null }> }> } | null }> };

export type PartnersOfQueryVariables = Exact<{
  id: string | number;
  mechanism: string | number;
  on?: string | null | undefined;
}>;


export type PartnersOfQuery = { state: { partners: Array<{ states: Array<{ id: string, name: string }> }> } | null };

export type DiffersFragment = { sentence: string, about:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
  , counted: { summary: string | null, id: string, kind: string, earliest: string, latest: string, source: { id: string, title: string } | null } | null, other: Array<{ summary: string | null, id: string, kind: string, earliest: string, latest: string, source: { id: string, title: string } | null }> };

export type DifferingActFragment = { summary: string | null, id: string, kind: string, earliest: string, latest: string, source: { id: string, title: string } | null };

export type TreatyStatusQueryVariables = Exact<{
  id: string | number;
}>;


export type TreatyStatusQuery = { instrument: { id: string, shortName: string, entryIntoForce: string | null, entryRule: unknown, status: { on: string, asKnownOn: string, signatures: number, consents: number, parties: number, consentsNeeded: number | null, remaining: number | null, inForce: boolean | null, inForceFrom: string | null, caution: string, states: Array<{ kind: StatusKind, state: { id: string, name: string } }>, uncertain: Array<{ kind: StatusKind, state: { id: string, name: string }, actions: Array<{ id: string, kind: string, earliest: string, latest: string }> }>, disagreements: Array<{ sentence: string, about:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
        , counted: { summary: string | null, id: string, kind: string, earliest: string, latest: string, source: { id: string, title: string } | null } | null, other: Array<{ summary: string | null, id: string, kind: string, earliest: string, latest: string, source: { id: string, title: string } | null }> }>, laterActs: Array<{ id: string }>, sources: Array<{ id: string, title: string }> } | null } | null };

export type StoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type StoriesQuery = { stories: Array<{ id: string, title: string, lead: string, source: { id: string, title: string, author: string, date: string | null, url: string | null, depth: string } | null, steps: Array<{ sentence: string }> }> };

export type HeldBrieflyFragment = { grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, basis: Basis | null, safeguard: { id: string, name: string } };

type LookAt_Absence_Fragment = { __typename: 'Absence', id: string, title: string };

type LookAt_Action_Fragment = { __typename: 'Action', id: string, title: string };

type LookAt_Burden_Fragment = { __typename: 'Burden', id: string, title: string };

type LookAt_Claim_Fragment = { __typename: 'Claim', statement: string, date: string | null, id: string, title: string, sources: Array<{ author: string }>, heldBy: Array<{ title: string }>, answeredBy: Array<{ outcome: string }> };

type LookAt_Coder_Fragment = { __typename: 'Coder', id: string, title: string };

type LookAt_Instrument_Fragment = { __typename: 'Instrument', id: string, title: string };

type LookAt_KnownGap_Fragment = { __typename: 'KnownGap', id: string, title: string };

type LookAt_Link_Fragment = { __typename: 'Link', id: string, title: string };

type LookAt_Mechanism_Fragment = { __typename: 'Mechanism', id: string, title: string };

type LookAt_Offence_Fragment = { __typename: 'Offence', id: string, title: string };

type LookAt_Power_Fragment = { __typename: 'Power', id: string, title: string };

type LookAt_Provision_Fragment = { __typename: 'Provision', summary: string | null, citation: string, printedTitle: string | null, id: string, title: string, grants: Array<{ power: { id: string, name: string } }>, establishes: Array<{ mechanism: { id: string, name: string } }>, reliesOn: Array<{ provision: { id: string, citation: string } }>, row: { cells: Array<{ grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, basis: Basis | null, safeguard: { id: string, name: string } }> } | null, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } };

type LookAt_Question_Fragment = { __typename: 'Question', id: string, title: string };

type LookAt_Retired_Fragment = { __typename: 'Retired', id: string, title: string };

type LookAt_Right_Fragment = { __typename: 'Right', id: string, title: string };

type LookAt_Safeguard_Fragment = { __typename: 'Safeguard', id: string, title: string };

type LookAt_Source_Fragment = { __typename: 'Source', id: string, title: string };

type LookAt_State_Fragment = { __typename: 'State', id: string, title: string };

type LookAt_Story_Fragment = { __typename: 'Story', id: string, title: string };

type LookAt_Version_Fragment = { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null };

type LookAt_Yardstick_Fragment = { __typename: 'Yardstick', id: string, title: string };

export type LookAtFragment =
  | LookAt_Absence_Fragment
  | LookAt_Action_Fragment
  | LookAt_Burden_Fragment
  | LookAt_Claim_Fragment
  | LookAt_Coder_Fragment
  | LookAt_Instrument_Fragment
  | LookAt_KnownGap_Fragment
  | LookAt_Link_Fragment
  | LookAt_Mechanism_Fragment
  | LookAt_Offence_Fragment
  | LookAt_Power_Fragment
  | LookAt_Provision_Fragment
  | LookAt_Question_Fragment
  | LookAt_Retired_Fragment
  | LookAt_Right_Fragment
  | LookAt_Safeguard_Fragment
  | LookAt_Source_Fragment
  | LookAt_State_Fragment
  | LookAt_Story_Fragment
  | LookAt_Version_Fragment
  | LookAt_Yardstick_Fragment
;

export type ShownStepFragment = { sentence: string, view: string | null, about: Array<
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', statement: string, date: string | null, id: string, title: string, sources: Array<{ author: string }>, heldBy: Array<{ title: string }>, answeredBy: Array<{ outcome: string }> }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', id: string, title: string }
    | { __typename: 'Offence', id: string, title: string }
    | { __typename: 'Power', id: string, title: string }
    | { __typename: 'Provision', summary: string | null, citation: string, printedTitle: string | null, id: string, title: string, grants: Array<{ power: { id: string, name: string } }>, establishes: Array<{ mechanism: { id: string, name: string } }>, reliesOn: Array<{ provision: { id: string, citation: string } }>, row: { cells: Array<{ grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, basis: Basis | null, safeguard: { id: string, name: string } }> } | null, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string }
    | { __typename: 'Safeguard', id: string, title: string }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null }
    | { __typename: 'Yardstick', id: string, title: string }
  > };

export type StoryPageQueryVariables = Exact<{
  id: string | number;
}>;


export type StoryPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Action' }
    | { __typename: 'Burden' }
    | { __typename: 'Claim' }
    | { __typename: 'Coder' }
    | { __typename: 'Instrument' }
    | { __typename: 'KnownGap' }
    | { __typename: 'Link' }
    | { __typename: 'Mechanism' }
    | { __typename: 'Offence' }
    | { __typename: 'Power' }
    | { __typename: 'Provision' }
    | { __typename: 'Question' }
    | { __typename: 'Retired' }
    | { __typename: 'Right' }
    | { __typename: 'Safeguard' }
    | { __typename: 'Source' }
    | { __typename: 'State' }
    | { __typename: 'Story', id: string, title: string, lead: string, source: { id: string, title: string, author: string, date: string | null, url: string | null, depth: string } | null, steps: Array<{ sentence: string, view: string | null, about: Array<
          | { __typename: 'Absence', id: string, title: string }
          | { __typename: 'Action', id: string, title: string }
          | { __typename: 'Burden', id: string, title: string }
          | { __typename: 'Claim', statement: string, date: string | null, id: string, title: string, sources: Array<{ author: string }>, heldBy: Array<{ title: string }>, answeredBy: Array<{ outcome: string }> }
          | { __typename: 'Coder', id: string, title: string }
          | { __typename: 'Instrument', id: string, title: string }
          | { __typename: 'KnownGap', id: string, title: string }
          | { __typename: 'Link', id: string, title: string }
          | { __typename: 'Mechanism', id: string, title: string }
          | { __typename: 'Offence', id: string, title: string }
          | { __typename: 'Power', id: string, title: string }
          | { __typename: 'Provision', summary: string | null, citation: string, printedTitle: string | null, id: string, title: string, grants: Array<{ power: { id: string, name: string } }>, establishes: Array<{ mechanism: { id: string, name: string } }>, reliesOn: Array<{ provision: { id: string, citation: string } }>, row: { cells: Array<{ grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, basis: Basis | null, safeguard: { id: string, name: string } }> } | null, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } }
          | { __typename: 'Question', id: string, title: string }
          | { __typename: 'Retired', id: string, title: string }
          | { __typename: 'Right', id: string, title: string }
          | { __typename: 'Safeguard', id: string, title: string }
          | { __typename: 'Source', id: string, title: string }
          | { __typename: 'State', id: string, title: string }
          | { __typename: 'Story', id: string, title: string }
          | { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null }
          | { __typename: 'Yardstick', id: string, title: string }
        > }> }
    | { __typename: 'Version' }
    | { __typename: 'Yardstick' }
   | null, stories: Array<{ id: string, title: string }> };

export type StepRowsQueryVariables = Exact<{
  version: string | number;
  yardstick: string | number;
  kinds: Array<MeasureKind> | MeasureKind;
}>;


export type StepRowsQuery = { coverage: { version: { id: string, title: string }, yardstick: { id: string, name: string }, safeguards: Array<{ id: string, name: string }>, rows: Array<{ names: Array<string>, measure: { id: string, citation: string }, cells: Array<{ gap: Gap | null, byRenvoi: boolean, appliesTo: Array<Side>, grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, basis: Basis | null, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }>, safeguard: { id: string, name: string } }> }> } };

type ThingFacts_Absence_Fragment = { __typename: 'Absence', id: string, title: string };

type ThingFacts_Action_Fragment = { __typename: 'Action', id: string, title: string };

type ThingFacts_Burden_Fragment = { __typename: 'Burden', description: string, id: string, title: string, origin: { file: string, line: number } | null };

type ThingFacts_Claim_Fragment = { __typename: 'Claim', id: string, title: string };

type ThingFacts_Coder_Fragment = { __typename: 'Coder', read: string, id: string, title: string, codingMethod: string, codingDay: string };

type ThingFacts_Instrument_Fragment = { __typename: 'Instrument', name: string, depositary: string | null, opened: string | null, languages: Array<string>, entryIntoForce: string | null, officialUrl: string | null, id: string, title: string, instrumentKind: string, versions: Array<{ id: string, title: string, date: string | null }>, gaps: Array<{ id: string, missing: string }>, origin: { file: string, line: number } | null };

type ThingFacts_KnownGap_Fragment = { __typename: 'KnownGap', missing: string, wouldFill: string, id: string, title: string, touches: Array<
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', id: string, title: string }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', id: string, title: string }
    | { __typename: 'Instrument', id: string, title: string }
    | { __typename: 'KnownGap', id: string, title: string }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', id: string, title: string }
    | { __typename: 'Offence', id: string, title: string }
    | { __typename: 'Power', id: string, title: string }
    | { __typename: 'Provision', id: string, title: string }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', id: string, title: string }
    | { __typename: 'Right', id: string, title: string }
    | { __typename: 'Safeguard', id: string, title: string }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', id: string, title: string }
    | { __typename: 'Yardstick', id: string, title: string }
  >, origin: { file: string, line: number } | null };

type ThingFacts_Link_Fragment = { __typename: 'Link', id: string, title: string };

type ThingFacts_Mechanism_Fragment = { __typename: 'Mechanism', description: string, channels: Array<string>, id: string, title: string, origin: { file: string, line: number } | null };

type ThingFacts_Offence_Fragment = { __typename: 'Offence', description: string, class: boolean, id: string, title: string, origin: { file: string, line: number } | null };

type ThingFacts_Power_Fragment = { __typename: 'Power', description: string, data: Array<string>, timing: string, covert: Covert, compels: string | null, intrusion: number, id: string, title: string, origin: { file: string, line: number } | null };

type ThingFacts_Provision_Fragment = { __typename: 'Provision', id: string, title: string };

type ThingFacts_Question_Fragment = { __typename: 'Question', id: string, title: string };

type ThingFacts_Retired_Fragment = { __typename: 'Retired', why: string, id: string, title: string, retiredOn: string, became: Array<
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
  >, origin: { file: string, line: number } | null };

type ThingFacts_Right_Fragment = { __typename: 'Right', id: string, title: string, rightDescription: string | null, origin: { file: string, line: number } | null };

type ThingFacts_Safeguard_Fragment = { __typename: 'Safeguard', description: string, family: string, fits: Array<string>, sides: Array<Side>, agreement: number | null, codedTwice: number, agreed: number, id: string, title: string, origin: { file: string, line: number } | null };

type ThingFacts_Source_Fragment = { __typename: 'Source', author: string, depth: string, completeTo: string | null, id: string, title: string, standardDate: string | null, webAddress: string | null };

type ThingFacts_State_Fragment = { __typename: 'State', id: string, title: string };

type ThingFacts_Story_Fragment = { __typename: 'Story', id: string, title: string };

type ThingFacts_Version_Fragment = { __typename: 'Version', label: string, symbol: string | null, stage: string, textHeld: boolean, partial: boolean, fromMemory: boolean, articlesHeld: number, articlesPrinted: number | null, id: string, title: string, versionDate: string | null, instrument: { id: string, title: string }, previous: { id: string, title: string } | null, next: { id: string, title: string } | null, gaps: Array<{ id: string, missing: string }>, origin: { file: string, line: number } | null };

type ThingFacts_Yardstick_Fragment = { __typename: 'Yardstick', author: string, note: string | null, id: string, title: string, standardDate: string | null, webAddress: string | null, origin: { file: string, line: number } | null };

export type ThingFactsFragment =
  | ThingFacts_Absence_Fragment
  | ThingFacts_Action_Fragment
  | ThingFacts_Burden_Fragment
  | ThingFacts_Claim_Fragment
  | ThingFacts_Coder_Fragment
  | ThingFacts_Instrument_Fragment
  | ThingFacts_KnownGap_Fragment
  | ThingFacts_Link_Fragment
  | ThingFacts_Mechanism_Fragment
  | ThingFacts_Offence_Fragment
  | ThingFacts_Power_Fragment
  | ThingFacts_Provision_Fragment
  | ThingFacts_Question_Fragment
  | ThingFacts_Retired_Fragment
  | ThingFacts_Right_Fragment
  | ThingFacts_Safeguard_Fragment
  | ThingFacts_Source_Fragment
  | ThingFacts_State_Fragment
  | ThingFacts_Story_Fragment
  | ThingFacts_Version_Fragment
  | ThingFacts_Yardstick_Fragment
;

export type ThingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ThingPageQuery = { release: { id: string, builtAt: string }, node:
    | { __typename: 'Absence', id: string, title: string }
    | { __typename: 'Action', id: string, title: string }
    | { __typename: 'Burden', description: string, id: string, title: string, origin: { file: string, line: number } | null }
    | { __typename: 'Claim', id: string, title: string }
    | { __typename: 'Coder', read: string, id: string, title: string, codingMethod: string, codingDay: string }
    | { __typename: 'Instrument', name: string, depositary: string | null, opened: string | null, languages: Array<string>, entryIntoForce: string | null, officialUrl: string | null, id: string, title: string, instrumentKind: string, versions: Array<{ id: string, title: string, date: string | null }>, gaps: Array<{ id: string, missing: string }>, origin: { file: string, line: number } | null }
    | { __typename: 'KnownGap', missing: string, wouldFill: string, id: string, title: string, touches: Array<
        | { __typename: 'Absence', id: string, title: string }
        | { __typename: 'Action', id: string, title: string }
        | { __typename: 'Burden', id: string, title: string }
        | { __typename: 'Claim', id: string, title: string }
        | { __typename: 'Coder', id: string, title: string }
        | { __typename: 'Instrument', id: string, title: string }
        | { __typename: 'KnownGap', id: string, title: string }
        | { __typename: 'Link', id: string, title: string }
        | { __typename: 'Mechanism', id: string, title: string }
        | { __typename: 'Offence', id: string, title: string }
        | { __typename: 'Power', id: string, title: string }
        | { __typename: 'Provision', id: string, title: string }
        | { __typename: 'Question', id: string, title: string }
        | { __typename: 'Retired', id: string, title: string }
        | { __typename: 'Right', id: string, title: string }
        | { __typename: 'Safeguard', id: string, title: string }
        | { __typename: 'Source', id: string, title: string }
        | { __typename: 'State', id: string, title: string }
        | { __typename: 'Story', id: string, title: string }
        | { __typename: 'Version', id: string, title: string }
        | { __typename: 'Yardstick', id: string, title: string }
      >, origin: { file: string, line: number } | null }
    | { __typename: 'Link', id: string, title: string }
    | { __typename: 'Mechanism', description: string, channels: Array<string>, id: string, title: string, origin: { file: string, line: number } | null }
    | { __typename: 'Offence', description: string, class: boolean, id: string, title: string, origin: { file: string, line: number } | null }
    | { __typename: 'Power', description: string, data: Array<string>, timing: string, covert: Covert, compels: string | null, intrusion: number, id: string, title: string, origin: { file: string, line: number } | null }
    | { __typename: 'Provision', id: string, title: string }
    | { __typename: 'Question', id: string, title: string }
    | { __typename: 'Retired', why: string, id: string, title: string, retiredOn: string, became: Array<
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
      >, origin: { file: string, line: number } | null }
    | { __typename: 'Right', id: string, title: string, rightDescription: string | null, origin: { file: string, line: number } | null }
    | { __typename: 'Safeguard', description: string, family: string, fits: Array<string>, sides: Array<Side>, agreement: number | null, codedTwice: number, agreed: number, id: string, title: string, origin: { file: string, line: number } | null }
    | { __typename: 'Source', author: string, depth: string, completeTo: string | null, id: string, title: string, standardDate: string | null, webAddress: string | null }
    | { __typename: 'State', id: string, title: string }
    | { __typename: 'Story', id: string, title: string }
    | { __typename: 'Version', label: string, symbol: string | null, stage: string, textHeld: boolean, partial: boolean, fromMemory: boolean, articlesHeld: number, articlesPrinted: number | null, id: string, title: string, versionDate: string | null, instrument: { id: string, title: string }, previous: { id: string, title: string } | null, next: { id: string, title: string } | null, gaps: Array<{ id: string, missing: string }>, origin: { file: string, line: number } | null }
    | { __typename: 'Yardstick', author: string, note: string | null, id: string, title: string, standardDate: string | null, webAddress: string | null, origin: { file: string, line: number } | null }
   | null };

export type HoldsOfQueryVariables = Exact<{
  id: string | number;
}>;


export type HoldsOfQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Action' }
    | { __typename: 'Burden' }
    | { __typename: 'Claim' }
    | { __typename: 'Coder' }
    | { __typename: 'Instrument' }
    | { __typename: 'KnownGap' }
    | { __typename: 'Link' }
    | { __typename: 'Mechanism', establishedBy: Array<{ id: string, citation: string, row: { names: Array<string>, cells: Array<{ grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string, family: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }>, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null }>, claims: Array<{ id: string }> }> } | null }> }
    | { __typename: 'Offence' }
    | { __typename: 'Power', grantedBy: Array<{ id: string, citation: string, row: { names: Array<string>, cells: Array<{ grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string, family: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }>, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null }>, claims: Array<{ id: string }> }> } | null }> }
    | { __typename: 'Provision' }
    | { __typename: 'Question' }
    | { __typename: 'Retired' }
    | { __typename: 'Right' }
    | { __typename: 'Safeguard' }
    | { __typename: 'Source' }
    | { __typename: 'State' }
    | { __typename: 'Story' }
    | { __typename: 'Version' }
    | { __typename: 'Yardstick' }
   | null };

export type VersionOutlineQueryVariables = Exact<{
  id: string | number;
}>;


export type VersionOutlineQuery = { version: { changes: Array<{ change: string, earlier: { id: string, number: string, citation: string, title: string, version: { label: string } } | null, later: { id: string, number: string, citation: string, title: string } | null, link: { id: string, note: string | null, unsettled: boolean } | null }>, mayReserve: Array<{ howFar: string | null, notAllowed: string | null, link: { id: string }, clause: { id: string, citation: string }, touches: { id: string, citation: string } }>, recitals: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null }>, articles: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null, parent: { id: string } | null }>, divisions: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null, children: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null, children: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null, children: Array<{ id: string, citation: string, title: string, printedTitle: string | null, level: string, number: string, summary: string | null }> }> }> }> } | null };

export type StatementPageQueryVariables = Exact<{
  id: string | number;
}>;


export type StatementPageQuery = { release: { id: string, builtAt: string }, link: { properties: unknown, id: string, title: string, kind: string, sentence: string, basis: Basis, note: string | null, by: string | null, on: string | null, unsettled: boolean, witness: { how: string } | null, source: { id: string, title: string } | null, origin: { file: string, line: number } | null, from:
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
    , to:
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
     } | null };

export type AbsencePageQueryVariables = Exact<{
  id: string | number;
}>;


export type AbsencePageQuery = { release: { id: string, builtAt: string }, node:
    | { __typename: 'Absence', id: string, title: string, method: Method, rule: string, wouldChange: string | null, by: string, on: string, basis: Basis, safeguard: { id: string, name: string }, covers: Array<{ id: string, citation: string }>, searched: Array<{ id: string, citation: string }>, terms: Array<{ pattern: string, digest: string, hits: number, version: { id: string, title: string }, hitsIn: Array<{ id: string, citation: string }> }>, witnesses: Array<{ how: string }>, source: { id: string, title: string } | null, origin: { file: string, line: number } | null }
    | { __typename: 'Action' }
    | { __typename: 'Burden' }
    | { __typename: 'Claim' }
    | { __typename: 'Coder' }
    | { __typename: 'Instrument' }
    | { __typename: 'KnownGap' }
    | { __typename: 'Link' }
    | { __typename: 'Mechanism' }
    | { __typename: 'Offence' }
    | { __typename: 'Power' }
    | { __typename: 'Provision' }
    | { __typename: 'Question' }
    | { __typename: 'Retired' }
    | { __typename: 'Right' }
    | { __typename: 'Safeguard' }
    | { __typename: 'Source' }
    | { __typename: 'State' }
    | { __typename: 'Story' }
    | { __typename: 'Version' }
    | { __typename: 'Yardstick' }
   | null };

export type StandsBesideFragment = { id: string, name: string, statuses: Array<{ kind: StatusKind, uncertain: boolean, asKnownOn: string, instrument: { id: string, shortName: string } }>, rightsTreaties: Array<{ kind: StatusKind, instrument: { id: string, shortName: string }, complaint: { id: string, citation: string } | null, bars: Array<{ id: string, citation: string, title: string }>, statements: Array<{ id: string, title: string }> }> };

export type TwoStatesQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  on?: string | null | undefined;
}>;


export type TwoStatesQuery = { release: { id: string }, a: { id: string, name: string, statuses: Array<{ kind: StatusKind, uncertain: boolean, asKnownOn: string, instrument: { id: string, shortName: string } }>, rightsTreaties: Array<{ kind: StatusKind, instrument: { id: string, shortName: string }, complaint: { id: string, citation: string } | null, bars: Array<{ id: string, citation: string, title: string }>, statements: Array<{ id: string, title: string }> }> } | null, b: { id: string, name: string, statuses: Array<{ kind: StatusKind, uncertain: boolean, asKnownOn: string, instrument: { id: string, shortName: string } }>, rightsTreaties: Array<{ kind: StatusKind, instrument: { id: string, shortName: string }, complaint: { id: string, citation: string } | null, bars: Array<{ id: string, citation: string, title: string }>, statements: Array<{ id: string, title: string }> }> } | null, pairs: { edges: Array<{ node: { bases: Array<{ mechanism: { id: string, name: string }, instruments: Array<{ id: string, shortName: string }> }> } }> }, fromA: { edges: Array<{ node: { id: string, does: string, allowed: boolean | null, between: { on: string, inEffect: boolean | null, sentence: string, ways: Array<{ sentence: string, requesting: { id: string, name: string }, requested: { id: string, name: string } }>, touches: Array<{ does: ReservationDoes, sentence: string, mechanism: { id: string, name: string } | null, offence: { id: string, name: string } | null, provision: { id: string, citation: string } }> } | null, objections: Array<{ id: string, title: string, treatyStays: string | null, state: { id: string, name: string } }>, act: { id: string, kind: string, earliest: string, latest: string, takesEffect: string | null, effect: string | null, content: string | null, summary: string | null, basis: Basis, source: { id: string, title: string } | null, state: { id: string, name: string }, instrument: { id: string, shortName: string } | null, concerns: Array<{ id: string, citation: string }>, madeUnder: Array<{ id: string, citation: string }>, opens: Array<{ id: string, name: string }>, withdrawnBy: { id: string, earliest: string, latest: string } | null } } }> }, fromB: { edges: Array<{ node: { id: string, does: string, allowed: boolean | null, between: { on: string, inEffect: boolean | null, sentence: string, ways: Array<{ sentence: string, requesting: { id: string, name: string }, requested: { id: string, name: string } }>, touches: Array<{ does: ReservationDoes, sentence: string, mechanism: { id: string, name: string } | null, offence: { id: string, name: string } | null, provision: { id: string, citation: string } }> } | null, objections: Array<{ id: string, title: string, treatyStays: string | null, state: { id: string, name: string } }>, act: { id: string, kind: string, earliest: string, latest: string, takesEffect: string | null, effect: string | null, content: string | null, summary: string | null, basis: Basis, source: { id: string, title: string } | null, state: { id: string, name: string }, instrument: { id: string, shortName: string } | null, concerns: Array<{ id: string, citation: string }>, madeUnder: Array<{ id: string, citation: string }>, opens: Array<{ id: string, name: string }>, withdrawnBy: { id: string, earliest: string, latest: string } | null } } }> } };

export type TwoStatesChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoStatesChoicesQuery = { states: Array<{ id: string, name: string, iso: string | null }> };

export type ClaimSourceFragment = { id: string, title: string, author: string, date: string | null, url: string | null, depth: string };

export type ClaimTextFragment = { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null };

type ClaimAbout_Absence_Fragment = { __typename: 'Absence', id: string, title: string };

type ClaimAbout_Action_Fragment = { __typename: 'Action', id: string, title: string };

type ClaimAbout_Burden_Fragment = { __typename: 'Burden', id: string, title: string };

type ClaimAbout_Claim_Fragment = { __typename: 'Claim', id: string, title: string };

type ClaimAbout_Coder_Fragment = { __typename: 'Coder', id: string, title: string };

type ClaimAbout_Instrument_Fragment = { __typename: 'Instrument', id: string, title: string };

type ClaimAbout_KnownGap_Fragment = { __typename: 'KnownGap', id: string, title: string };

type ClaimAbout_Link_Fragment = { __typename: 'Link', id: string, title: string };

type ClaimAbout_Mechanism_Fragment = { __typename: 'Mechanism', id: string, title: string };

type ClaimAbout_Offence_Fragment = { __typename: 'Offence', id: string, title: string };

type ClaimAbout_Power_Fragment = { __typename: 'Power', id: string, title: string };

type ClaimAbout_Provision_Fragment = { __typename: 'Provision', citation: string, printedTitle: string | null, id: string, title: string, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } };

type ClaimAbout_Question_Fragment = { __typename: 'Question', id: string, title: string };

type ClaimAbout_Retired_Fragment = { __typename: 'Retired', id: string, title: string };

type ClaimAbout_Right_Fragment = { __typename: 'Right', id: string, title: string };

type ClaimAbout_Safeguard_Fragment = { __typename: 'Safeguard', id: string, title: string };

type ClaimAbout_Source_Fragment = { __typename: 'Source', id: string, title: string };

type ClaimAbout_State_Fragment = { __typename: 'State', id: string, title: string };

type ClaimAbout_Story_Fragment = { __typename: 'Story', id: string, title: string };

type ClaimAbout_Version_Fragment = { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null };

type ClaimAbout_Yardstick_Fragment = { __typename: 'Yardstick', id: string, title: string };

export type ClaimAboutFragment =
  | ClaimAbout_Absence_Fragment
  | ClaimAbout_Action_Fragment
  | ClaimAbout_Burden_Fragment
  | ClaimAbout_Claim_Fragment
  | ClaimAbout_Coder_Fragment
  | ClaimAbout_Instrument_Fragment
  | ClaimAbout_KnownGap_Fragment
  | ClaimAbout_Link_Fragment
  | ClaimAbout_Mechanism_Fragment
  | ClaimAbout_Offence_Fragment
  | ClaimAbout_Power_Fragment
  | ClaimAbout_Provision_Fragment
  | ClaimAbout_Question_Fragment
  | ClaimAbout_Retired_Fragment
  | ClaimAbout_Right_Fragment
  | ClaimAbout_Safeguard_Fragment
  | ClaimAbout_Source_Fragment
  | ClaimAbout_State_Fragment
  | ClaimAbout_Story_Fragment
  | ClaimAbout_Version_Fragment
  | ClaimAbout_Yardstick_Fragment
;

export type ClaimFactsFragment = { id: string, stance: string, statement: string, ask: string | null, mark: string, date: string | null, about: Array<{ placement: string, node:
      | { __typename: 'Absence', id: string, title: string }
      | { __typename: 'Action', id: string, title: string }
      | { __typename: 'Burden', id: string, title: string }
      | { __typename: 'Claim', id: string, title: string }
      | { __typename: 'Coder', id: string, title: string }
      | { __typename: 'Instrument', id: string, title: string }
      | { __typename: 'KnownGap', id: string, title: string }
      | { __typename: 'Link', id: string, title: string }
      | { __typename: 'Mechanism', id: string, title: string }
      | { __typename: 'Offence', id: string, title: string }
      | { __typename: 'Power', id: string, title: string }
      | { __typename: 'Provision', citation: string, printedTitle: string | null, id: string, title: string, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } }
      | { __typename: 'Question', id: string, title: string }
      | { __typename: 'Retired', id: string, title: string }
      | { __typename: 'Right', id: string, title: string }
      | { __typename: 'Safeguard', id: string, title: string }
      | { __typename: 'Source', id: string, title: string }
      | { __typename: 'State', id: string, title: string }
      | { __typename: 'Story', id: string, title: string }
      | { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null }
      | { __typename: 'Yardstick', id: string, title: string }
     }>, sources: Array<{ id: string, title: string, author: string, date: string | null, url: string | null, depth: string }>, reportedBy: { id: string, title: string, author: string, date: string | null, url: string | null, depth: string } | null, heldBy: Array<{ id: string, title: string }>, answeredBy: Array<{ outcome: string, sentence: string, link: { id: string, note: string | null, basis: Basis }, provision: { id: string, citation: string, printedTitle: string | null } }> };

export type ClaimListQueryVariables = Exact<{
  about: string | number;
  first: number;
}>;


export type ClaimListQuery = { claims: { totalCount: number, edges: Array<{ node: { id: string, stance: string, statement: string, ask: string | null, mark: string, date: string | null, about: Array<{ placement: string, node:
            | { __typename: 'Absence', id: string, title: string }
            | { __typename: 'Action', id: string, title: string }
            | { __typename: 'Burden', id: string, title: string }
            | { __typename: 'Claim', id: string, title: string }
            | { __typename: 'Coder', id: string, title: string }
            | { __typename: 'Instrument', id: string, title: string }
            | { __typename: 'KnownGap', id: string, title: string }
            | { __typename: 'Link', id: string, title: string }
            | { __typename: 'Mechanism', id: string, title: string }
            | { __typename: 'Offence', id: string, title: string }
            | { __typename: 'Power', id: string, title: string }
            | { __typename: 'Provision', citation: string, printedTitle: string | null, id: string, title: string, version: { id: string, label: string, instrument: { shortName: string }, next: { id: string } | null } }
            | { __typename: 'Question', id: string, title: string }
            | { __typename: 'Retired', id: string, title: string }
            | { __typename: 'Right', id: string, title: string }
            | { __typename: 'Safeguard', id: string, title: string }
            | { __typename: 'Source', id: string, title: string }
            | { __typename: 'State', id: string, title: string }
            | { __typename: 'Story', id: string, title: string }
            | { __typename: 'Version', id: string, title: string, label: string, instrument: { shortName: string }, next: { id: string } | null }
            | { __typename: 'Yardstick', id: string, title: string }
           }>, sources: Array<{ id: string, title: string, author: string, date: string | null, url: string | null, depth: string }>, reportedBy: { id: string, title: string, author: string, date: string | null, url: string | null, depth: string } | null, heldBy: Array<{ id: string, title: string }>, answeredBy: Array<{ outcome: string, sentence: string, link: { id: string, note: string | null, basis: Basis }, provision: { id: string, citation: string, printedTitle: string | null } }> } }> } };

export type StepProvisionFragment = { id: string, citation: string, printedTitle: string | null, summary: string | null, text: string | null };

export type StepLinkFragment = { id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null };

export type StepProposalFragment = { id: string, statement: string, sources: Array<{ author: string }>, heldBy: Array<{ title: string }> };

export type DraftStepFragment = { kind: StepKind, sentence: string, version: { id: string, title: string, label: string }, provision: { id: string, citation: string, printedTitle: string | null, summary: string | null, text: string | null } | null, origins: Array<{ kind: StepKind, provision: { id: string, citation: string, version: { id: string, label: string } }, link: { id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null } }>, proposals: Array<{ id: string, statement: string, sources: Array<{ author: string }>, heldBy: Array<{ title: string }> }> };

export type TwinStepFragment = { relation: string, of: { id: string, citation: string }, link: { id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null }, provision: { id: string, citation: string, printedTitle: string | null, summary: string | null, text: string | null, version: { id: string, title: string, instrument: { shortName: string } } } };

export type WholeLineFragment = { sentence: string, steps: Array<{ kind: StepKind, sentence: string, version: { id: string, title: string, label: string }, provision: { id: string, citation: string, printedTitle: string | null, summary: string | null, text: string | null } | null, origins: Array<{ kind: StepKind, provision: { id: string, citation: string, version: { id: string, label: string } }, link: { id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null } }>, proposals: Array<{ id: string, statement: string, sources: Array<{ author: string }>, heldBy: Array<{ title: string }> }> }>, twins: Array<{ relation: string, of: { id: string, citation: string }, link: { id: string, note: string | null, basis: Basis, witness: { how: string } | null, source: { id: string, title: string } | null }, provision: { id: string, citation: string, printedTitle: string | null, summary: string | null, text: string | null, version: { id: string, title: string, instrument: { shortName: string } } } }> };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  each: number;
  kinds?: Array<string> | string | null | undefined;
}>;


export type NeighboursQuery = { neighbourhood: { groups: Array<{ kind: string, direction: string, total: number, shown: number }>, links: Array<{ id: string, kind: string, sentence: string, basis: Basis, witness: { how: string } | null, from:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
      , to:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
       }> } };

export type ReservationFactsFragment = { id: string, does: string, allowed: boolean | null, objections: Array<{ id: string, title: string, treatyStays: string | null, state: { id: string, name: string } }>, act: { id: string, kind: string, earliest: string, latest: string, takesEffect: string | null, effect: string | null, content: string | null, summary: string | null, basis: Basis, source: { id: string, title: string } | null, state: { id: string, name: string }, instrument: { id: string, shortName: string } | null, concerns: Array<{ id: string, citation: string }>, madeUnder: Array<{ id: string, citation: string }>, opens: Array<{ id: string, name: string }>, withdrawnBy: { id: string, earliest: string, latest: string } | null } };

export type PairEffectFragment = { on: string, inEffect: boolean | null, sentence: string, ways: Array<{ sentence: string, requesting: { id: string, name: string }, requested: { id: string, name: string } }>, touches: Array<{ does: ReservationDoes, sentence: string, mechanism: { id: string, name: string } | null, offence: { id: string, name: string } | null, provision: { id: string, citation: string } }> };

export type RightsFactsFragment = { kind: StatusKind, instrument: { id: string, shortName: string }, complaint: { id: string, citation: string } | null, bars: Array<{ id: string, citation: string, title: string }>, statements: Array<{ id: string, title: string }> };

export type HeldCellFragment = { grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string, family: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }>, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null }>, claims: Array<{ id: string }> };

export type HeldRowFragment = { names: Array<string>, cells: Array<{ grade: Grade, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string, family: string }, bySide: Array<{ side: Side, strength: Strength | null, force: Force | null, form: DualCriminalityForm | null, part: string | null, byRenvoi: boolean }>, because: Array<{ decides: boolean, provision: { id: string, citation: string }, carrier: { id: string, citation: string } | null }>, claims: Array<{ id: string }> }> };

export type ReleaseQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseQuery = { release: { id: string, builtAt: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LinkFactsFragmentDoc = new TypedDocumentString(`
    fragment LinkFacts on Link {
  id
  title
  kind
  sentence
  basis
  note
  by
  on
  unsettled
  witness {
    how
  }
  source {
    id
    title
  }
  origin {
    file
    line
  }
  from {
    id
    title
  }
  to {
    id
    title
  }
}
    `, {"fragmentName":"LinkFacts"}) as unknown as TypedDocumentString<LinkFactsFragment, unknown>;
export const AbsenceFactsFragmentDoc = new TypedDocumentString(`
    fragment AbsenceFacts on Absence {
  id
  title
  method
  rule
  wouldChange
  by
  on
  basis
  safeguard {
    id
    name
  }
  covers {
    id
    citation
  }
  searched {
    id
    citation
  }
  terms {
    pattern
    digest
    hits
    version {
      id
      title
    }
    hitsIn {
      id
      citation
    }
  }
  witnesses {
    how
  }
  source {
    id
    title
  }
  origin {
    file
    line
  }
}
    `, {"fragmentName":"AbsenceFacts"}) as unknown as TypedDocumentString<AbsenceFactsFragment, unknown>;
export const ReachOnBorderFragmentDoc = new TypedDocumentString(`
    fragment ReachOnBorder on Reach {
  sides
  provision {
    id
    citation
    title
    printedTitle
    order
    basis
    provides {
      safeguard {
        id
        name
      }
    }
    carries {
      provision {
        provides {
          safeguard {
            id
            name
          }
        }
      }
    }
  }
  link {
    id
    basis
    sentence
  }
}
    `, {"fragmentName":"ReachOnBorder"}) as unknown as TypedDocumentString<ReachOnBorderFragment, unknown>;
export const MeasureOnBorderFragmentDoc = new TypedDocumentString(`
    fragment MeasureOnBorder on Provision {
  id
  citation
  title
  printedTitle
  order
  basis
  parent {
    id
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  grants {
    power {
      id
      name
    }
  }
  establishes {
    obligation
    mechanism {
      id
      name
      channels
    }
  }
  reliesOn {
    provision {
      id
      citation
      title
      printedTitle
      order
      basis
    }
    link {
      id
      basis
      sentence
    }
  }
  reachedBy {
    ...ReachOnBorder
  }
}
    fragment ReachOnBorder on Reach {
  sides
  provision {
    id
    citation
    title
    printedTitle
    order
    basis
    provides {
      safeguard {
        id
        name
      }
    }
    carries {
      provision {
        provides {
          safeguard {
            id
            name
          }
        }
      }
    }
  }
  link {
    id
    basis
    sentence
  }
}`, {"fragmentName":"MeasureOnBorder"}) as unknown as TypedDocumentString<MeasureOnBorderFragment, unknown>;
export const CellOnBorderFragmentDoc = new TypedDocumentString(`
    fragment CellOnBorder on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}
    `, {"fragmentName":"CellOnBorder"}) as unknown as TypedDocumentString<CellOnBorderFragment, unknown>;
export const RowOnBorderFragmentDoc = new TypedDocumentString(`
    fragment RowOnBorder on Row {
  kinds
  names
  measure {
    ...MeasureOnBorder
  }
  cells {
    ...CellOnBorder
  }
}
    fragment CellOnBorder on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}
fragment MeasureOnBorder on Provision {
  id
  citation
  title
  printedTitle
  order
  basis
  parent {
    id
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  grants {
    power {
      id
      name
    }
  }
  establishes {
    obligation
    mechanism {
      id
      name
      channels
    }
  }
  reliesOn {
    provision {
      id
      citation
      title
      printedTitle
      order
      basis
    }
    link {
      id
      basis
      sentence
    }
  }
  reachedBy {
    ...ReachOnBorder
  }
}
fragment ReachOnBorder on Reach {
  sides
  provision {
    id
    citation
    title
    printedTitle
    order
    basis
    provides {
      safeguard {
        id
        name
      }
    }
    carries {
      provision {
        provides {
          safeguard {
            id
            name
          }
        }
      }
    }
  }
  link {
    id
    basis
    sentence
  }
}`, {"fragmentName":"RowOnBorder"}) as unknown as TypedDocumentString<RowOnBorderFragment, unknown>;
export const GroundOnBorderFragmentDoc = new TypedDocumentString(`
    fragment GroundOnBorder on Cell {
  measure {
    id
  }
  safeguard {
    id
    name
  }
  grade
  force
  form
  part
  because {
    decides
    provision {
      id
      citation
    }
    link {
      properties
    }
  }
}
    `, {"fragmentName":"GroundOnBorder"}) as unknown as TypedDocumentString<GroundOnBorderFragment, unknown>;
export const DivisionOnBorderFragmentDoc = new TypedDocumentString(`
    fragment DivisionOnBorder on Provision {
  id
  citation
  title
  printedTitle
  level
  order
  basis
  reachedBy {
    ...ReachOnBorder
  }
}
    fragment ReachOnBorder on Reach {
  sides
  provision {
    id
    citation
    title
    printedTitle
    order
    basis
    provides {
      safeguard {
        id
        name
      }
    }
    carries {
      provision {
        provides {
          safeguard {
            id
            name
          }
        }
      }
    }
  }
  link {
    id
    basis
    sentence
  }
}`, {"fragmentName":"DivisionOnBorder"}) as unknown as TypedDocumentString<DivisionOnBorderFragment, unknown>;
export const TextOnBorderFragmentDoc = new TypedDocumentString(`
    fragment TextOnBorder on Version {
  id
  title
  divisions {
    ...DivisionOnBorder
    children {
      ...DivisionOnBorder
    }
  }
}
    fragment ReachOnBorder on Reach {
  sides
  provision {
    id
    citation
    title
    printedTitle
    order
    basis
    provides {
      safeguard {
        id
        name
      }
    }
    carries {
      provision {
        provides {
          safeguard {
            id
            name
          }
        }
      }
    }
  }
  link {
    id
    basis
    sentence
  }
}
fragment DivisionOnBorder on Provision {
  id
  citation
  title
  printedTitle
  level
  order
  basis
  reachedBy {
    ...ReachOnBorder
  }
}`, {"fragmentName":"TextOnBorder"}) as unknown as TypedDocumentString<TextOnBorderFragment, unknown>;
export const RightsOnBorderFragmentDoc = new TypedDocumentString(`
    fragment RightsOnBorder on Provision {
  grants {
    power {
      interferesWith {
        id
        title
      }
    }
  }
}
    `, {"fragmentName":"RightsOnBorder"}) as unknown as TypedDocumentString<RightsOnBorderFragment, unknown>;
export const DrawnGrantFragmentDoc = new TypedDocumentString(`
    fragment DrawnGrant on SafeguardGrant {
  link {
    id
    kind
    sentence
    note
    basis
    from {
      id
    }
    to {
      id
    }
  }
  provision {
    id
    citation
    title
    order
    basis
  }
  safeguard {
    id
    name
  }
  strength
  appliesTo
  part
  force
  closedList
  form
}
    `, {"fragmentName":"DrawnGrant"}) as unknown as TypedDocumentString<DrawnGrantFragment, unknown>;
export const DrawnStepFragmentDoc = new TypedDocumentString(`
    fragment DrawnStep on Step {
  holds
  sentence
}
    `, {"fragmentName":"DrawnStep"}) as unknown as TypedDocumentString<DrawnStepFragment, unknown>;
export const DrawnBasisFragmentDoc = new TypedDocumentString(`
    fragment DrawnBasis on LegalBasis {
  instrument {
    id
    shortName
  }
  outcome
  sentence
  missing
  provision {
    id
    citation
    title
    printedTitle
    order
    basis
    establishes {
      link {
        id
        sentence
        basis
      }
      mechanism {
        id
        name
      }
    }
    reliesOn {
      link {
        id
        sentence
        basis
      }
      provision {
        id
        citation
        title
        order
        basis
        grants {
          link {
            id
            sentence
            basis
          }
          power {
            id
            name
          }
        }
      }
    }
  }
  via {
    id
    name
  }
  refusalGrounds {
    ...DrawnGrant
  }
  safeguards {
    ...DrawnGrant
  }
  steps {
    ...DrawnStep
    children {
      ...DrawnStep
      children {
        ...DrawnStep
      }
    }
  }
}
    fragment DrawnGrant on SafeguardGrant {
  link {
    id
    kind
    sentence
    note
    basis
    from {
      id
    }
    to {
      id
    }
  }
  provision {
    id
    citation
    title
    order
    basis
  }
  safeguard {
    id
    name
  }
  strength
  appliesTo
  part
  force
  closedList
  form
}
fragment DrawnStep on Step {
  holds
  sentence
}`, {"fragmentName":"DrawnBasis"}) as unknown as TypedDocumentString<DrawnBasisFragment, unknown>;
export const ColumnFactsFragmentDoc = new TypedDocumentString(`
    fragment ColumnFacts on QuestionColumn {
  name
  says
  holds
}
    `, {"fragmentName":"ColumnFacts"}) as unknown as TypedDocumentString<ColumnFactsFragment, unknown>;
export const AnswerFactsFragmentDoc = new TypedDocumentString(`
    fragment AnswerFacts on Answer {
  id
  title
  args
  sentence
  columns {
    ...ColumnFacts
  }
  rows
  total
  truncated
  citations {
    __typename
    id
    title
    ... on Provision {
      citation
    }
  }
  caution
  missing
  opens
  question {
    id
    grid {
      down
      across
      square
    }
  }
}
    fragment ColumnFacts on QuestionColumn {
  name
  says
  holds
}`, {"fragmentName":"AnswerFacts"}) as unknown as TypedDocumentString<AnswerFactsFragment, unknown>;
export const FacetCountsFragmentDoc = new TypedDocumentString(`
    fragment FacetCounts on FacetCount {
  value
  count
}
    `, {"fragmentName":"FacetCounts"}) as unknown as TypedDocumentString<FacetCountsFragment, unknown>;
export const RowEndFragmentDoc = new TypedDocumentString(`
    fragment RowEnd on Provision {
  id
  citation
  printedTitle
  summary
}
    `, {"fragmentName":"RowEnd"}) as unknown as TypedDocumentString<RowEndFragment, unknown>;
export const RowChangeFragmentDoc = new TypedDocumentString(`
    fragment RowChange on ProvisionChange {
  about
  turn
  strongerFor
  weakerFor
  thing {
    id
    title
  }
}
    `, {"fragmentName":"RowChange"}) as unknown as TypedDocumentString<RowChangeFragment, unknown>;
export const ObstacleFragmentDoc = new TypedDocumentString(`
    fragment Obstacle on NotCompared {
  why
  count
  sentence
}
    `, {"fragmentName":"Obstacle"}) as unknown as TypedDocumentString<ObstacleFragment, unknown>;
export const ComparedRowFragmentDoc = new TypedDocumentString(`
    fragment ComparedRow on ComparedPair {
  id
  class
  relation
  sentence
  changed
  basisOnly
  leftAnsweredBy
  rightAnsweredBy
  left {
    ...RowEnd
  }
  right {
    ...RowEnd
  }
  changes {
    ...RowChange
  }
  notCompared {
    ...Obstacle
  }
  elsewhere {
    id
    citation
  }
}
    fragment RowEnd on Provision {
  id
  citation
  printedTitle
  summary
}
fragment RowChange on ProvisionChange {
  about
  turn
  strongerFor
  weakerFor
  thing {
    id
    title
  }
}
fragment Obstacle on NotCompared {
  why
  count
  sentence
}`, {"fragmentName":"ComparedRow"}) as unknown as TypedDocumentString<ComparedRowFragment, unknown>;
export const ComparedTextFragmentDoc = new TypedDocumentString(`
    fragment ComparedText on Version {
  id
  title
  label
  date
  partial
  fromMemory
  instrument {
    id
    shortName
  }
}
    `, {"fragmentName":"ComparedText"}) as unknown as TypedDocumentString<ComparedTextFragment, unknown>;
export const ComparedHeadFragmentDoc = new TypedDocumentString(`
    fragment ComparedHead on Comparison {
  caution
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  left {
    id
    title
  }
  right {
    id
    title
  }
  leftText {
    ...ComparedText
  }
  rightText {
    ...ComparedText
  }
  totals {
    rows
    changed
    unchanged
    basisOnly
    classes {
      class
      count
    }
    notCompared {
      ...Obstacle
    }
  }
}
    fragment Obstacle on NotCompared {
  why
  count
  sentence
}
fragment ComparedText on Version {
  id
  title
  label
  date
  partial
  fromMemory
  instrument {
    id
    shortName
  }
}`, {"fragmentName":"ComparedHead"}) as unknown as TypedDocumentString<ComparedHeadFragment, unknown>;
export const CompareEndFragmentDoc = new TypedDocumentString(`
    fragment CompareEnd on Node {
  __typename
  id
  title
  ... on Provision {
    citation
  }
}
    `, {"fragmentName":"CompareEnd"}) as unknown as TypedDocumentString<CompareEndFragment, unknown>;
export const ToldChangeFragmentDoc = new TypedDocumentString(`
    fragment ToldChange on ProvisionChange {
  ...RowChange
  sentence
  left {
    id
  }
  right {
    id
  }
  leftCell {
    grade
  }
  rightCell {
    grade
  }
}
    fragment RowChange on ProvisionChange {
  about
  turn
  strongerFor
  weakerFor
  thing {
    id
    title
  }
}`, {"fragmentName":"ToldChange"}) as unknown as TypedDocumentString<ToldChangeFragment, unknown>;
export const ComparedPartFragmentDoc = new TypedDocumentString(`
    fragment ComparedPart on ComparedPair {
  id
  class
  relation
  sentence
  left {
    ...RowEnd
  }
  right {
    ...RowEnd
  }
  changes {
    ...ToldChange
  }
}
    fragment RowEnd on Provision {
  id
  citation
  printedTitle
  summary
}
fragment RowChange on ProvisionChange {
  about
  turn
  strongerFor
  weakerFor
  thing {
    id
    title
  }
}
fragment ToldChange on ProvisionChange {
  ...RowChange
  sentence
  left {
    id
  }
  right {
    id
  }
  leftCell {
    grade
  }
  rightCell {
    grade
  }
}`, {"fragmentName":"ComparedPart"}) as unknown as TypedDocumentString<ComparedPartFragment, unknown>;
export const ClaimTextFragmentDoc = new TypedDocumentString(`
    fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
    `, {"fragmentName":"ClaimText"}) as unknown as TypedDocumentString<ClaimTextFragment, unknown>;
export const ClaimAboutFragmentDoc = new TypedDocumentString(`
    fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}
    fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}`, {"fragmentName":"ClaimAbout"}) as unknown as TypedDocumentString<ClaimAboutFragment, unknown>;
export const ClaimSourceFragmentDoc = new TypedDocumentString(`
    fragment ClaimSource on Source {
  id
  title
  author
  date
  url
  depth
}
    `, {"fragmentName":"ClaimSource"}) as unknown as TypedDocumentString<ClaimSourceFragment, unknown>;
export const ClaimFactsFragmentDoc = new TypedDocumentString(`
    fragment ClaimFacts on Claim {
  id
  stance
  statement
  ask
  mark
  date
  about {
    placement
    node {
      ...ClaimAbout
    }
  }
  sources {
    ...ClaimSource
  }
  reportedBy {
    ...ClaimSource
  }
  heldBy {
    id
    title
  }
  answeredBy {
    outcome
    sentence
    link {
      id
      note
      basis
    }
    provision {
      id
      citation
      printedTitle
    }
  }
}
    fragment ClaimSource on Source {
  id
  title
  author
  date
  url
  depth
}
fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}`, {"fragmentName":"ClaimFacts"}) as unknown as TypedDocumentString<ClaimFactsFragment, unknown>;
export const OpenedRowFragmentDoc = new TypedDocumentString(`
    fragment OpenedRow on ComparedPair {
  relation
  sentence
  summary
  basisOnly
  changes {
    ...ToldChange
  }
  notCompared {
    ...Obstacle
  }
  links {
    id
    note
    basis
    witness {
      how
    }
    source {
      id
      title
    }
  }
  words {
    kind
    text
  }
  left {
    id
    text
  }
  right {
    id
    text
  }
  parts {
    ...ComparedPart
  }
  claims {
    ofLeft
    ofRight
    claim {
      ...ClaimFacts
    }
  }
}
    fragment RowEnd on Provision {
  id
  citation
  printedTitle
  summary
}
fragment RowChange on ProvisionChange {
  about
  turn
  strongerFor
  weakerFor
  thing {
    id
    title
  }
}
fragment Obstacle on NotCompared {
  why
  count
  sentence
}
fragment ToldChange on ProvisionChange {
  ...RowChange
  sentence
  left {
    id
  }
  right {
    id
  }
  leftCell {
    grade
  }
  rightCell {
    grade
  }
}
fragment ComparedPart on ComparedPair {
  id
  class
  relation
  sentence
  left {
    ...RowEnd
  }
  right {
    ...RowEnd
  }
  changes {
    ...ToldChange
  }
}
fragment ClaimSource on Source {
  id
  title
  author
  date
  url
  depth
}
fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}
fragment ClaimFacts on Claim {
  id
  stance
  statement
  ask
  mark
  date
  about {
    placement
    node {
      ...ClaimAbout
    }
  }
  sources {
    ...ClaimSource
  }
  reportedBy {
    ...ClaimSource
  }
  heldBy {
    id
    title
  }
  answeredBy {
    outcome
    sentence
    link {
      id
      note
      basis
    }
    provision {
      id
      citation
      printedTitle
    }
  }
}`, {"fragmentName":"OpenedRow"}) as unknown as TypedDocumentString<OpenedRowFragment, unknown>;
export const ThingOnMapFragmentDoc = new TypedDocumentString(`
    fragment ThingOnMap on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    level
    order
    basis
    isMeasure
    provides {
      safeguard {
        id
        title
      }
    }
    parent {
      id
      parent {
        id
        parent {
          id
          parent {
            id
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"ThingOnMap"}) as unknown as TypedDocumentString<ThingOnMapFragment, unknown>;
export const TieOnMapFragmentDoc = new TypedDocumentString(`
    fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}
    `, {"fragmentName":"TieOnMap"}) as unknown as TypedDocumentString<TieOnMapFragment, unknown>;
export const ReachOnMapFragmentDoc = new TypedDocumentString(`
    fragment ReachOnMap on Reach {
  provision {
    ...ThingOnMap
  }
  link {
    ...TieOnMap
  }
}
    fragment ThingOnMap on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    level
    order
    basis
    isMeasure
    provides {
      safeguard {
        id
        title
      }
    }
    parent {
      id
      parent {
        id
        parent {
          id
          parent {
            id
          }
        }
      }
    }
  }
}
fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}`, {"fragmentName":"ReachOnMap"}) as unknown as TypedDocumentString<ReachOnMapFragment, unknown>;
export const ProtectingOnMapFragmentDoc = new TypedDocumentString(`
    fragment ProtectingOnMap on Reach {
  ...ReachOnMap
  provision {
    provides {
      safeguard {
        ...ThingOnMap
      }
      link {
        ...TieOnMap
      }
    }
  }
}
    fragment ThingOnMap on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    level
    order
    basis
    isMeasure
    provides {
      safeguard {
        id
        title
      }
    }
    parent {
      id
      parent {
        id
        parent {
          id
          parent {
            id
          }
        }
      }
    }
  }
}
fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}
fragment ReachOnMap on Reach {
  provision {
    ...ThingOnMap
  }
  link {
    ...TieOnMap
  }
}`, {"fragmentName":"ProtectingOnMap"}) as unknown as TypedDocumentString<ProtectingOnMapFragment, unknown>;
export const PartOnMapFragmentDoc = new TypedDocumentString(`
    fragment PartOnMap on Provision {
  ...ThingOnMap
  provides {
    safeguard {
      ...ThingOnMap
    }
    link {
      ...TieOnMap
    }
  }
}
    fragment ThingOnMap on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    level
    order
    basis
    isMeasure
    provides {
      safeguard {
        id
        title
      }
    }
    parent {
      id
      parent {
        id
        parent {
          id
          parent {
            id
          }
        }
      }
    }
  }
}
fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}`, {"fragmentName":"PartOnMap"}) as unknown as TypedDocumentString<PartOnMapFragment, unknown>;
export const HopLinkFragmentDoc = new TypedDocumentString(`
    fragment HopLink on Link {
  ...TieOnMap
  note
  witness {
    how
  }
  source {
    id
    title
  }
}
    fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}`, {"fragmentName":"HopLink"}) as unknown as TypedDocumentString<HopLinkFragment, unknown>;
export const FoundPathFragmentDoc = new TypedDocumentString(`
    fragment FoundPath on Path {
  length
  sentence
  basis
  nodes {
    ...ThingOnMap
  }
  links {
    ...HopLink
  }
  weakest(yardstick: $yardstick) {
    id
    citation
    version {
      id
    }
  }
}
    fragment ThingOnMap on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    level
    order
    basis
    isMeasure
    provides {
      safeguard {
        id
        title
      }
    }
    parent {
      id
      parent {
        id
        parent {
          id
          parent {
            id
          }
        }
      }
    }
  }
}
fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}
fragment HopLink on Link {
  ...TieOnMap
  note
  witness {
    how
  }
  source {
    id
    title
  }
}`, {"fragmentName":"FoundPath"}) as unknown as TypedDocumentString<FoundPathFragment, unknown>;
export const ComparedCountsFragmentDoc = new TypedDocumentString(`
    fragment ComparedCounts on Comparison {
  totals {
    rows
    changed
    unchanged
    classes {
      class
      count
    }
    notCompared {
      why
      count
    }
  }
}
    `, {"fragmentName":"ComparedCounts"}) as unknown as TypedDocumentString<ComparedCountsFragment, unknown>;
export const MeasureFactsFragmentDoc = new TypedDocumentString(`
    fragment MeasureFacts on Provision {
  id
  citation
  title
  grants {
    power {
      id
      name
      data
      timing
    }
  }
}
    `, {"fragmentName":"MeasureFacts"}) as unknown as TypedDocumentString<MeasureFactsFragment, unknown>;
export const DivisionFragmentDoc = new TypedDocumentString(`
    fragment Division on Provision {
  id
  title
  citation
}
    `, {"fragmentName":"Division"}) as unknown as TypedDocumentString<DivisionFragment, unknown>;
export const CellSummaryFragmentDoc = new TypedDocumentString(`
    fragment CellSummary on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}
    `, {"fragmentName":"CellSummary"}) as unknown as TypedDocumentString<CellSummaryFragment, unknown>;
export const RowSummaryFragmentDoc = new TypedDocumentString(`
    fragment RowSummary on Row {
  kinds
  names
  measure {
    ...MeasureFacts
    article {
      id
      parent {
        ...Division
        parent {
          ...Division
          parent {
            ...Division
          }
        }
      }
    }
  }
  cells {
    ...CellSummary
  }
}
    fragment Division on Provision {
  id
  title
  citation
}
fragment MeasureFacts on Provision {
  id
  citation
  title
  grants {
    power {
      id
      name
      data
      timing
    }
  }
}
fragment CellSummary on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}`, {"fragmentName":"RowSummary"}) as unknown as TypedDocumentString<RowSummaryFragment, unknown>;
export const CellReasonsFragmentDoc = new TypedDocumentString(`
    fragment CellReasons on Cell {
  measure {
    id
  }
  safeguard {
    id
  }
  because {
    decides
    provision {
      id
      citation
    }
    carrier {
      id
      citation
    }
    link {
      id
      note
    }
  }
  absences {
    id
    rule
    basis
  }
}
    `, {"fragmentName":"CellReasons"}) as unknown as TypedDocumentString<CellReasonsFragment, unknown>;
export const LackingRowFragmentDoc = new TypedDocumentString(`
    fragment LackingRow on Row {
  ...RowSummary
  cells {
    ...CellReasons
  }
}
    fragment Division on Provision {
  id
  title
  citation
}
fragment MeasureFacts on Provision {
  id
  citation
  title
  grants {
    power {
      id
      name
      data
      timing
    }
  }
}
fragment CellSummary on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}
fragment RowSummary on Row {
  kinds
  names
  measure {
    ...MeasureFacts
    article {
      id
      parent {
        ...Division
        parent {
          ...Division
          parent {
            ...Division
          }
        }
      }
    }
  }
  cells {
    ...CellSummary
  }
}
fragment CellReasons on Cell {
  measure {
    id
  }
  safeguard {
    id
  }
  because {
    decides
    provision {
      id
      citation
    }
    carrier {
      id
      citation
    }
    link {
      id
      note
    }
  }
  absences {
    id
    rule
    basis
  }
}`, {"fragmentName":"LackingRow"}) as unknown as TypedDocumentString<LackingRowFragment, unknown>;
export const OtherCellFragmentDoc = new TypedDocumentString(`
    fragment OtherCell on Cell {
  ...CellSummary
  measure {
    id
    citation
  }
}
    fragment CellSummary on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}`, {"fragmentName":"OtherCell"}) as unknown as TypedDocumentString<OtherCellFragment, unknown>;
export const OutlineItemFragmentDoc = new TypedDocumentString(`
    fragment OutlineItem on Provision {
  id
  citation
  title
  printedTitle
  level
  number
  summary
}
    `, {"fragmentName":"OutlineItem"}) as unknown as TypedDocumentString<OutlineItemFragment, unknown>;
export const GivenHereFragmentDoc = new TypedDocumentString(`
    fragment GivenHere on Provision {
  id
  citation
  provides {
    link {
      id
      note
    }
    safeguard {
      id
      name
    }
    strength
    force
    form
    part
    appliesTo
  }
  imposes {
    link {
      id
      note
    }
    burden {
      id
      name
    }
    onWhom
    until
  }
}
    `, {"fragmentName":"GivenHere"}) as unknown as TypedDocumentString<GivenHereFragment, unknown>;
export const ProvisionTrailFragmentDoc = new TypedDocumentString(`
    fragment ProvisionTrail on Provision {
  version {
    id
    title
  }
  parent {
    id
    title
    citation
    level
    parent {
      id
      title
      citation
      level
      parent {
        id
        title
        citation
        level
      }
    }
  }
}
    `, {"fragmentName":"ProvisionTrail"}) as unknown as TypedDocumentString<ProvisionTrailFragment, unknown>;
export const ProvisionWordsFragmentDoc = new TypedDocumentString(`
    fragment ProvisionWords on Provision {
  summary
  text
  children {
    id
  }
  version {
    partial
    instrument {
      languages
      depositary
      officialUrl
    }
  }
}
    `, {"fragmentName":"ProvisionWords"}) as unknown as TypedDocumentString<ProvisionWordsFragment, unknown>;
export const ProvisionFactsFragmentDoc = new TypedDocumentString(`
    fragment ProvisionFacts on Provision {
  modality
  basis
  appliesWhen
  text
  isMeasure
  source {
    id
    title
  }
  witnesses {
    field
    how
    on
  }
  extentOf {
    id
    citation
    title
  }
}
    `, {"fragmentName":"ProvisionFacts"}) as unknown as TypedDocumentString<ProvisionFactsFragment, unknown>;
export const ProvisionNextFragmentDoc = new TypedDocumentString(`
    fragment ProvisionNext on Provision {
  id
  isMeasure
  extentOf {
    id
    citation
  }
  version {
    id
  }
  parent {
    id
  }
  correspondsTo {
    provision {
      id
      citation
    }
  }
}
    `, {"fragmentName":"ProvisionNext"}) as unknown as TypedDocumentString<ProvisionNextFragment, unknown>;
export const ActOnProvisionFragmentDoc = new TypedDocumentString(`
    fragment ActOnProvision on Action {
  id
  title
  source {
    id
    title
  }
}
    `, {"fragmentName":"ActOnProvision"}) as unknown as TypedDocumentString<ActOnProvisionFragment, unknown>;
export const FacetCountFragmentDoc = new TypedDocumentString(`
    fragment FacetCount on ReservationCount {
  value
  count
  node {
    id
    title
    ... on Instrument {
      shortName
    }
    ... on Provision {
      citation
    }
  }
}
    `, {"fragmentName":"FacetCount"}) as unknown as TypedDocumentString<FacetCountFragment, unknown>;
export const SideGrantFragmentDoc = new TypedDocumentString(`
    fragment SideGrant on SafeguardGrant {
  link {
    id
    note
  }
  provision {
    id
    citation
  }
  safeguard {
    id
    name
  }
  strength
  appliesTo
  part
  force
  closedList
  form
}
    `, {"fragmentName":"SideGrant"}) as unknown as TypedDocumentString<SideGrantFragment, unknown>;
export const StepFactsFragmentDoc = new TypedDocumentString(`
    fragment StepFacts on Step {
  order
  holds
  sentence
  missing
  citations {
    __typename
    id
    title
    ... on Provision {
      citation
    }
  }
}
    `, {"fragmentName":"StepFacts"}) as unknown as TypedDocumentString<StepFactsFragment, unknown>;
export const BasisFactsFragmentDoc = new TypedDocumentString(`
    fragment BasisFacts on LegalBasis {
  instrument {
    id
    shortName
  }
  outcome
  sentence
  missing
  provision {
    id
    citation
    title
    basis
    summary
  }
  via {
    id
    name
  }
  otherTreaties {
    id
    citation
  }
  refusalGrounds {
    ...SideGrant
  }
  safeguards {
    ...SideGrant
  }
  steps {
    ...StepFacts
    children {
      ...StepFacts
      children {
        ...StepFacts
        children {
          ...StepFacts
        }
      }
    }
  }
}
    fragment StepFacts on Step {
  order
  holds
  sentence
  missing
  citations {
    __typename
    id
    title
    ... on Provision {
      citation
    }
  }
}
fragment SideGrant on SafeguardGrant {
  link {
    id
    note
  }
  provision {
    id
    citation
  }
  safeguard {
    id
    name
  }
  strength
  appliesTo
  part
  force
  closedList
  form
}`, {"fragmentName":"BasisFacts"}) as unknown as TypedDocumentString<BasisFactsFragment, unknown>;
export const WayComparedFragmentDoc = new TypedDocumentString(`
    fragment WayCompared on LegalBasis {
  instrument {
    id
    shortName
  }
  outcome
  missing
  refusalGrounds {
    link {
      id
    }
    safeguard {
      id
      name
    }
  }
  safeguards {
    link {
      id
    }
    safeguard {
      id
      name
    }
  }
}
    `, {"fragmentName":"WayCompared"}) as unknown as TypedDocumentString<WayComparedFragment, unknown>;
export const TreatyCountsFragmentDoc = new TypedDocumentString(`
    fragment TreatyCounts on InstrumentStatus {
  on
  asKnownOn
  laterActs {
    id
  }
  signatures
  consents
  parties
  consentsNeeded
  remaining
  inForce
  inForceFrom
  caution
  sources {
    id
    title
  }
}
    `, {"fragmentName":"TreatyCounts"}) as unknown as TypedDocumentString<TreatyCountsFragment, unknown>;
export const StateFactsFragmentDoc = new TypedDocumentString(`
    fragment StateFacts on State {
  iso
  region
  alsoCalled
  basis
  source {
    id
    title
  }
  memberships {
    since
    until
    organization {
      id
      name
    }
    link {
      id
    }
  }
}
    `, {"fragmentName":"StateFacts"}) as unknown as TypedDocumentString<StateFactsFragment, unknown>;
export const StandsTowardsFragmentDoc = new TypedDocumentString(`
    fragment StandsTowards on TreatyStatus {
  kind
  uncertain
  asKnownOn
  laterActs {
    id
  }
  instrument {
    id
    shortName
  }
  actions {
    id
  }
}
    `, {"fragmentName":"StandsTowards"}) as unknown as TypedDocumentString<StandsTowardsFragment, unknown>;
export const ActDaysFragmentDoc = new TypedDocumentString(`
    fragment ActDays on Action {
  id
  kind
  earliest
  latest
}
    `, {"fragmentName":"ActDays"}) as unknown as TypedDocumentString<ActDaysFragment, unknown>;
export const ActOfStateFragmentDoc = new TypedDocumentString(`
    fragment ActOfState on Action {
  ...ActDays
  takesEffect
  effect
  content
  withdrawnBy {
    ...ActDays
  }
  summary
  basis
  source {
    id
    title
  }
  instrument {
    id
    shortName
  }
  concerns {
    id
    citation
    printedTitle
  }
  concernLinks {
    id
    note
  }
}
    fragment ActDays on Action {
  id
  kind
  earliest
  latest
}`, {"fragmentName":"ActOfState"}) as unknown as TypedDocumentString<ActOfStateFragment, unknown>;
export const PartnersFactsFragmentDoc = new TypedDocumentString(`
    fragment PartnersFacts on Partners {
  count
  mechanism {
    id
    name
  }
  by {
    count
    instrument {
      id
      shortName
    }
  }
}
    `, {"fragmentName":"PartnersFacts"}) as unknown as TypedDocumentString<PartnersFactsFragment, unknown>;
export const DifferingActFragmentDoc = new TypedDocumentString(`
    fragment DifferingAct on Action {
  ...ActDays
  summary
  source {
    id
    title
  }
}
    fragment ActDays on Action {
  id
  kind
  earliest
  latest
}`, {"fragmentName":"DifferingAct"}) as unknown as TypedDocumentString<DifferingActFragment, unknown>;
export const DiffersFragmentDoc = new TypedDocumentString(`
    fragment Differs on Disagreement {
  sentence
  about {
    id
    title
  }
  counted {
    ...DifferingAct
  }
  other {
    ...DifferingAct
  }
}
    fragment ActDays on Action {
  id
  kind
  earliest
  latest
}
fragment DifferingAct on Action {
  ...ActDays
  summary
  source {
    id
    title
  }
}`, {"fragmentName":"Differs"}) as unknown as TypedDocumentString<DiffersFragment, unknown>;
export const HeldBrieflyFragmentDoc = new TypedDocumentString(`
    fragment HeldBriefly on Cell {
  safeguard {
    id
    name
  }
  grade
  strength
  force
  form
  part
  basis
}
    `, {"fragmentName":"HeldBriefly"}) as unknown as TypedDocumentString<HeldBrieflyFragment, unknown>;
export const LookAtFragmentDoc = new TypedDocumentString(`
    fragment LookAt on Node {
  ...ClaimAbout
  ... on Provision {
    summary
    grants {
      power {
        id
        name
      }
    }
    establishes {
      mechanism {
        id
        name
      }
    }
    reliesOn {
      provision {
        id
        citation
      }
    }
    row {
      cells {
        ...HeldBriefly
      }
    }
  }
  ... on Claim {
    statement
    date
    sources {
      author
    }
    heldBy {
      title
    }
    answeredBy {
      outcome
    }
  }
}
    fragment HeldBriefly on Cell {
  safeguard {
    id
    name
  }
  grade
  strength
  force
  form
  part
  basis
}
fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}`, {"fragmentName":"LookAt"}) as unknown as TypedDocumentString<LookAtFragment, unknown>;
export const ShownStepFragmentDoc = new TypedDocumentString(`
    fragment ShownStep on StoryStep {
  sentence
  view
  about {
    ...LookAt
  }
}
    fragment HeldBriefly on Cell {
  safeguard {
    id
    name
  }
  grade
  strength
  force
  form
  part
  basis
}
fragment LookAt on Node {
  ...ClaimAbout
  ... on Provision {
    summary
    grants {
      power {
        id
        name
      }
    }
    establishes {
      mechanism {
        id
        name
      }
    }
    reliesOn {
      provision {
        id
        citation
      }
    }
    row {
      cells {
        ...HeldBriefly
      }
    }
  }
  ... on Claim {
    statement
    date
    sources {
      author
    }
    heldBy {
      title
    }
    answeredBy {
      outcome
    }
  }
}
fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}`, {"fragmentName":"ShownStep"}) as unknown as TypedDocumentString<ShownStepFragment, unknown>;
export const ThingFactsFragmentDoc = new TypedDocumentString(`
    fragment ThingFacts on Node {
  __typename
  id
  title
  ... on Power {
    description
    data
    timing
    covert
    compels
    intrusion
    origin {
      file
      line
    }
  }
  ... on Mechanism {
    description
    channels
    origin {
      file
      line
    }
  }
  ... on Burden {
    description
    origin {
      file
      line
    }
  }
  ... on Retired {
    why
    retiredOn: on
    became {
      id
      title
    }
    origin {
      file
      line
    }
  }
  ... on Safeguard {
    description
    family
    fits
    sides
    agreement
    codedTwice
    agreed
    origin {
      file
      line
    }
  }
  ... on Right {
    rightDescription: description
    origin {
      file
      line
    }
  }
  ... on Offence {
    description
    class
    origin {
      file
      line
    }
  }
  ... on Yardstick {
    author
    standardDate: date
    webAddress: url
    note
    origin {
      file
      line
    }
  }
  ... on Source {
    author
    standardDate: date
    webAddress: url
    depth
    completeTo
  }
  ... on Coder {
    read
    codingMethod: method
    codingDay: on
  }
  ... on KnownGap {
    missing
    wouldFill
    touches {
      __typename
      id
      title
    }
    origin {
      file
      line
    }
  }
  ... on Instrument {
    name
    instrumentKind: kind
    depositary
    opened
    languages
    entryIntoForce
    officialUrl
    versions {
      id
      title
      date
    }
    gaps {
      id
      missing
    }
    origin {
      file
      line
    }
  }
  ... on Version {
    label
    symbol
    versionDate: date
    stage
    textHeld
    partial
    fromMemory
    articlesHeld
    articlesPrinted
    instrument {
      id
      title
    }
    previous {
      id
      title
    }
    next {
      id
      title
    }
    gaps {
      id
      missing
    }
    origin {
      file
      line
    }
  }
}
    `, {"fragmentName":"ThingFacts"}) as unknown as TypedDocumentString<ThingFactsFragment, unknown>;
export const RightsFactsFragmentDoc = new TypedDocumentString(`
    fragment RightsFacts on RightsTreaty {
  instrument {
    id
    shortName
  }
  kind
  complaint {
    id
    citation
  }
  bars {
    id
    citation
    title
  }
  statements {
    id
    title
  }
}
    `, {"fragmentName":"RightsFacts"}) as unknown as TypedDocumentString<RightsFactsFragment, unknown>;
export const StandsBesideFragmentDoc = new TypedDocumentString(`
    fragment StandsBeside on State {
  id
  name
  statuses(on: $on) {
    kind
    uncertain
    asKnownOn
    instrument {
      id
      shortName
    }
  }
  rightsTreaties(on: $on) {
    ...RightsFacts
  }
}
    fragment RightsFacts on RightsTreaty {
  instrument {
    id
    shortName
  }
  kind
  complaint {
    id
    citation
  }
  bars {
    id
    citation
    title
  }
  statements {
    id
    title
  }
}`, {"fragmentName":"StandsBeside"}) as unknown as TypedDocumentString<StandsBesideFragment, unknown>;
export const StepProvisionFragmentDoc = new TypedDocumentString(`
    fragment StepProvision on Provision {
  id
  citation
  printedTitle
  summary
  text
}
    `, {"fragmentName":"StepProvision"}) as unknown as TypedDocumentString<StepProvisionFragment, unknown>;
export const StepLinkFragmentDoc = new TypedDocumentString(`
    fragment StepLink on Link {
  id
  note
  basis
  witness {
    how
  }
  source {
    id
    title
  }
}
    `, {"fragmentName":"StepLink"}) as unknown as TypedDocumentString<StepLinkFragment, unknown>;
export const StepProposalFragmentDoc = new TypedDocumentString(`
    fragment StepProposal on Claim {
  id
  statement
  sources {
    author
  }
  heldBy {
    title
  }
}
    `, {"fragmentName":"StepProposal"}) as unknown as TypedDocumentString<StepProposalFragment, unknown>;
export const DraftStepFragmentDoc = new TypedDocumentString(`
    fragment DraftStep on LineStep {
  kind
  sentence
  version {
    id
    title
    label
  }
  provision {
    ...StepProvision
  }
  origins {
    kind
    provision {
      id
      citation
      version {
        id
        label
      }
    }
    link {
      ...StepLink
    }
  }
  proposals {
    ...StepProposal
  }
}
    fragment StepProvision on Provision {
  id
  citation
  printedTitle
  summary
  text
}
fragment StepLink on Link {
  id
  note
  basis
  witness {
    how
  }
  source {
    id
    title
  }
}
fragment StepProposal on Claim {
  id
  statement
  sources {
    author
  }
  heldBy {
    title
  }
}`, {"fragmentName":"DraftStep"}) as unknown as TypedDocumentString<DraftStepFragment, unknown>;
export const TwinStepFragmentDoc = new TypedDocumentString(`
    fragment TwinStep on LineTwin {
  relation
  of {
    id
    citation
  }
  link {
    ...StepLink
  }
  provision {
    ...StepProvision
    version {
      id
      title
      instrument {
        shortName
      }
    }
  }
}
    fragment StepProvision on Provision {
  id
  citation
  printedTitle
  summary
  text
}
fragment StepLink on Link {
  id
  note
  basis
  witness {
    how
  }
  source {
    id
    title
  }
}`, {"fragmentName":"TwinStep"}) as unknown as TypedDocumentString<TwinStepFragment, unknown>;
export const WholeLineFragmentDoc = new TypedDocumentString(`
    fragment WholeLine on Line {
  sentence
  steps {
    ...DraftStep
  }
  twins {
    ...TwinStep
  }
}
    fragment StepProvision on Provision {
  id
  citation
  printedTitle
  summary
  text
}
fragment StepLink on Link {
  id
  note
  basis
  witness {
    how
  }
  source {
    id
    title
  }
}
fragment StepProposal on Claim {
  id
  statement
  sources {
    author
  }
  heldBy {
    title
  }
}
fragment DraftStep on LineStep {
  kind
  sentence
  version {
    id
    title
    label
  }
  provision {
    ...StepProvision
  }
  origins {
    kind
    provision {
      id
      citation
      version {
        id
        label
      }
    }
    link {
      ...StepLink
    }
  }
  proposals {
    ...StepProposal
  }
}
fragment TwinStep on LineTwin {
  relation
  of {
    id
    citation
  }
  link {
    ...StepLink
  }
  provision {
    ...StepProvision
    version {
      id
      title
      instrument {
        shortName
      }
    }
  }
}`, {"fragmentName":"WholeLine"}) as unknown as TypedDocumentString<WholeLineFragment, unknown>;
export const ReservationFactsFragmentDoc = new TypedDocumentString(`
    fragment ReservationFacts on Reservation {
  id
  does
  allowed
  objections {
    id
    title
    treatyStays
    state {
      id
      name
    }
  }
  act {
    id
    kind
    earliest
    latest
    takesEffect
    effect
    content
    summary
    basis
    source {
      id
      title
    }
    state {
      id
      name
    }
    instrument {
      id
      shortName
    }
    concerns {
      id
      citation
    }
    madeUnder {
      id
      citation
    }
    opens {
      id
      name
    }
    withdrawnBy {
      id
      earliest
      latest
    }
  }
}
    `, {"fragmentName":"ReservationFacts"}) as unknown as TypedDocumentString<ReservationFactsFragment, unknown>;
export const PairEffectFragmentDoc = new TypedDocumentString(`
    fragment PairEffect on ReservationBetween {
  on
  inEffect
  sentence
  ways {
    sentence
    requesting {
      id
      name
    }
    requested {
      id
      name
    }
  }
  touches {
    does
    sentence
    mechanism {
      id
      name
    }
    offence {
      id
      name
    }
    provision {
      id
      citation
    }
  }
}
    `, {"fragmentName":"PairEffect"}) as unknown as TypedDocumentString<PairEffectFragment, unknown>;
export const HeldCellFragmentDoc = new TypedDocumentString(`
    fragment HeldCell on Cell {
  safeguard {
    id
    name
    family
  }
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
  because {
    decides
    provision {
      id
      citation
    }
    carrier {
      id
      citation
    }
  }
  claims {
    id
  }
}
    `, {"fragmentName":"HeldCell"}) as unknown as TypedDocumentString<HeldCellFragment, unknown>;
export const HeldRowFragmentDoc = new TypedDocumentString(`
    fragment HeldRow on Row {
  names
  cells {
    ...HeldCell
  }
}
    fragment HeldCell on Cell {
  safeguard {
    id
    name
    family
  }
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
  because {
    decides
    provision {
      id
      citation
    }
    carrier {
      id
      citation
    }
  }
  claims {
    id
  }
}`, {"fragmentName":"HeldRow"}) as unknown as TypedDocumentString<HeldRowFragment, unknown>;
export const BorderDocument = new TypedDocumentString(`
    query Border($version: ID!, $yardstick: ID!) {
  coverage(version: $version, yardstick: $yardstick) {
    version {
      ...TextOnBorder
    }
    yardstick {
      id
      name
    }
    safeguards {
      id
      name
      family
    }
    rows {
      ...RowOnBorder
    }
    grounds {
      ...GroundOnBorder
    }
  }
}
    fragment CellOnBorder on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}
fragment MeasureOnBorder on Provision {
  id
  citation
  title
  printedTitle
  order
  basis
  parent {
    id
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  grants {
    power {
      id
      name
    }
  }
  establishes {
    obligation
    mechanism {
      id
      name
      channels
    }
  }
  reliesOn {
    provision {
      id
      citation
      title
      printedTitle
      order
      basis
    }
    link {
      id
      basis
      sentence
    }
  }
  reachedBy {
    ...ReachOnBorder
  }
}
fragment RowOnBorder on Row {
  kinds
  names
  measure {
    ...MeasureOnBorder
  }
  cells {
    ...CellOnBorder
  }
}
fragment GroundOnBorder on Cell {
  measure {
    id
  }
  safeguard {
    id
    name
  }
  grade
  force
  form
  part
  because {
    decides
    provision {
      id
      citation
    }
    link {
      properties
    }
  }
}
fragment ReachOnBorder on Reach {
  sides
  provision {
    id
    citation
    title
    printedTitle
    order
    basis
    provides {
      safeguard {
        id
        name
      }
    }
    carries {
      provision {
        provides {
          safeguard {
            id
            name
          }
        }
      }
    }
  }
  link {
    id
    basis
    sentence
  }
}
fragment DivisionOnBorder on Provision {
  id
  citation
  title
  printedTitle
  level
  order
  basis
  reachedBy {
    ...ReachOnBorder
  }
}
fragment TextOnBorder on Version {
  id
  title
  divisions {
    ...DivisionOnBorder
    children {
      ...DivisionOnBorder
    }
  }
}`) as unknown as TypedDocumentString<BorderQuery, BorderQueryVariables>;
export const BorderBoxDocument = new TypedDocumentString(`
    query BorderBox($id: ID!) {
  provision(id: $id) {
    id
    citation
    printedTitle
    summary
    basis
    source {
      id
      title
    }
    witnesses {
      how
    }
    origin {
      file
      line
    }
    ...RightsOnBorder
    reliesOn {
      provision {
        ...RightsOnBorder
      }
    }
    row {
      ...HeldRow
    }
  }
}
    fragment RightsOnBorder on Provision {
  grants {
    power {
      interferesWith {
        id
        title
      }
    }
  }
}
fragment HeldCell on Cell {
  safeguard {
    id
    name
    family
  }
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
  because {
    decides
    provision {
      id
      citation
    }
    carrier {
      id
      citation
    }
  }
  claims {
    id
  }
}
fragment HeldRow on Row {
  names
  cells {
    ...HeldCell
  }
}`) as unknown as TypedDocumentString<BorderBoxQuery, BorderBoxQueryVariables>;
export const DrawnScenarioDocument = new TypedDocumentString(`
    query DrawnScenario($input: ScenarioInput!) {
  release {
    id
    builtAt
  }
  scenario(input: $input) {
    best
    sentence
    caution
    on
    requesting {
      id
      name
    }
    requested {
      id
      name
    }
    mechanism {
      id
      name
    }
    conduct {
      id
      name
    }
    bases {
      ...DrawnBasis
    }
  }
}
    fragment DrawnGrant on SafeguardGrant {
  link {
    id
    kind
    sentence
    note
    basis
    from {
      id
    }
    to {
      id
    }
  }
  provision {
    id
    citation
    title
    order
    basis
  }
  safeguard {
    id
    name
  }
  strength
  appliesTo
  part
  force
  closedList
  form
}
fragment DrawnStep on Step {
  holds
  sentence
}
fragment DrawnBasis on LegalBasis {
  instrument {
    id
    shortName
  }
  outcome
  sentence
  missing
  provision {
    id
    citation
    title
    printedTitle
    order
    basis
    establishes {
      link {
        id
        sentence
        basis
      }
      mechanism {
        id
        name
      }
    }
    reliesOn {
      link {
        id
        sentence
        basis
      }
      provision {
        id
        citation
        title
        order
        basis
        grants {
          link {
            id
            sentence
            basis
          }
          power {
            id
            name
          }
        }
      }
    }
  }
  via {
    id
    name
  }
  refusalGrounds {
    ...DrawnGrant
  }
  safeguards {
    ...DrawnGrant
  }
  steps {
    ...DrawnStep
    children {
      ...DrawnStep
      children {
        ...DrawnStep
      }
    }
  }
}`) as unknown as TypedDocumentString<DrawnScenarioQuery, DrawnScenarioQueryVariables>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  release {
    id
    builtAt
    engine
    overlay
    counts
    byInstrument {
      instrument {
        id
        shortName
        officialUrl
        versions {
          id
          title
          textHeld
        }
      }
    }
  }
  gaps {
    id
    title
    missing
    wouldFill
    touches {
      __typename
      id
      title
    }
  }
  uncc: coverage(version: "uncc/final", yardstick: "yardstick/uncc-24") {
    summary {
      gap
      count
    }
  }
  budapest: coverage(version: "budapest/2001", yardstick: "yardstick/budapest-15") {
    summary {
      gap
      count
    }
  }
  coders {
    id
    title
    read
    method
    on
  }
}
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue {
  questions {
    id
    title
    why
    category
    missing
  }
}
    `) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const AskedQuestionDocument = new TypedDocumentString(`
    query AskedQuestion($id: ID!) {
  question(id: $id) {
    id
    title
    why
    category
    parameters {
      name
      kind
      says
      example
    }
    cypher
    origin {
      file
      line
    }
    next {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<AskedQuestionQuery, AskedQuestionQueryVariables>;
export const QuestionAnswerDocument = new TypedDocumentString(`
    query QuestionAnswer($question: ID!, $args: JSON) {
  answer(question: $question, args: $args) {
    ...AnswerFacts
  }
  release {
    id
    builtAt
  }
}
    fragment ColumnFacts on QuestionColumn {
  name
  says
  holds
}
fragment AnswerFacts on Answer {
  id
  title
  args
  sentence
  columns {
    ...ColumnFacts
  }
  rows
  total
  truncated
  citations {
    __typename
    id
    title
    ... on Provision {
      citation
    }
  }
  caution
  missing
  opens
  question {
    id
    grid {
      down
      across
      square
    }
  }
}`) as unknown as TypedDocumentString<QuestionAnswerQuery, QuestionAnswerQueryVariables>;
export const CitedAnswerDocument = new TypedDocumentString(`
    query CitedAnswer($id: ID!) {
  cited(id: $id) {
    sameRelease
    missingRelease
    answer {
      ...AnswerFacts
    }
  }
  release {
    id
    builtAt
  }
}
    fragment ColumnFacts on QuestionColumn {
  name
  says
  holds
}
fragment AnswerFacts on Answer {
  id
  title
  args
  sentence
  columns {
    ...ColumnFacts
  }
  rows
  total
  truncated
  citations {
    __typename
    id
    title
    ... on Provision {
      citation
    }
  }
  caution
  missing
  opens
  question {
    id
    grid {
      down
      across
      square
    }
  }
}`) as unknown as TypedDocumentString<CitedAnswerQuery, CitedAnswerQueryVariables>;
export const QuestionChoicesDocument = new TypedDocumentString(`
    query QuestionChoices {
  instruments {
    id
    shortName
    versions {
      id
      title
    }
  }
  powers {
    id
    title
  }
  mechanisms {
    id
    title
  }
  safeguards {
    id
    title
  }
  rights {
    id
    title
  }
  offences {
    id
    title
  }
  yardsticks {
    id
    title
  }
  states {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<QuestionChoicesQuery, QuestionChoicesQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($about: ID, $stance: String, $outcome: String, $by: String, $words: String, $first: Int!, $after: String) {
  release {
    id
    builtAt
  }
  claims(
    about: $about
    stance: $stance
    outcome: $outcome
    by: $by
    words: $words
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ClaimFacts
      }
    }
  }
}
    fragment ClaimSource on Source {
  id
  title
  author
  date
  url
  depth
}
fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}
fragment ClaimFacts on Claim {
  id
  stance
  statement
  ask
  mark
  date
  about {
    placement
    node {
      ...ClaimAbout
    }
  }
  sources {
    ...ClaimSource
  }
  reportedBy {
    ...ClaimSource
  }
  heldBy {
    id
    title
  }
  answeredBy {
    outcome
    sentence
    link {
      id
      note
      basis
    }
    provision {
      id
      citation
      printedTitle
    }
  }
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const ClaimTextsDocument = new TypedDocumentString(`
    query ClaimTexts {
  instruments {
    id
    shortName
    versions {
      id
      label
      claims(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimTextsQuery, ClaimTextsQueryVariables>;
export const ClaimAboutNameDocument = new TypedDocumentString(`
    query ClaimAboutName($id: ID!) {
  node(id: $id) {
    id
    title
    ... on Provision {
      citation
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimAboutNameQuery, ClaimAboutNameQueryVariables>;
export const ClaimPageDocument = new TypedDocumentString(`
    query ClaimPage($id: ID!) {
  release {
    id
    builtAt
  }
  node(id: $id) {
    __typename
    ... on Claim {
      ...ClaimFacts
      by
      on
      origin {
        file
        line
      }
    }
  }
}
    fragment ClaimSource on Source {
  id
  title
  author
  date
  url
  depth
}
fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}
fragment ClaimFacts on Claim {
  id
  stance
  statement
  ask
  mark
  date
  about {
    placement
    node {
      ...ClaimAbout
    }
  }
  sources {
    ...ClaimSource
  }
  reportedBy {
    ...ClaimSource
  }
  heldBy {
    id
    title
  }
  answeredBy {
    outcome
    sentence
    link {
      id
      note
      basis
    }
    provision {
      id
      citation
      printedTitle
    }
  }
}`) as unknown as TypedDocumentString<ClaimPageQuery, ClaimPageQueryVariables>;
export const ClaimFacetCountsDocument = new TypedDocumentString(`
    query ClaimFacetCounts($about: ID, $stance: String, $outcome: String, $by: String, $words: String) {
  claimFacets(
    about: $about
    stance: $stance
    outcome: $outcome
    by: $by
    words: $words
  ) {
    total
    stances {
      ...FacetCounts
    }
    outcomes {
      ...FacetCounts
    }
    sayers {
      ...FacetCounts
    }
    texts {
      count
      text {
        id
        label
        date
        instrument {
          id
          shortName
        }
      }
      outcomes {
        ...FacetCounts
      }
    }
  }
}
    fragment FacetCounts on FacetCount {
  value
  count
}`) as unknown as TypedDocumentString<ClaimFacetCountsQuery, ClaimFacetCountsQueryVariables>;
export const CompareTextsDocument = new TypedDocumentString(`
    query CompareTexts {
  instruments {
    id
    shortName
    versions {
      id
      label
      stage
      date
      partial
      fromMemory
      articlesHeld
      measuresHeld
    }
  }
}
    `) as unknown as TypedDocumentString<CompareTextsQuery, CompareTextsQueryVariables>;
export const ComparedDocument = new TypedDocumentString(`
    query Compared($left: ID!, $right: ID!, $after: String) {
  release {
    id
    builtAt
  }
  compare(left: $left, right: $right, after: $after) {
    ...ComparedHead
    pairs {
      ...ComparedRow
    }
  }
}
    fragment RowEnd on Provision {
  id
  citation
  printedTitle
  summary
}
fragment RowChange on ProvisionChange {
  about
  turn
  strongerFor
  weakerFor
  thing {
    id
    title
  }
}
fragment ComparedRow on ComparedPair {
  id
  class
  relation
  sentence
  changed
  basisOnly
  leftAnsweredBy
  rightAnsweredBy
  left {
    ...RowEnd
  }
  right {
    ...RowEnd
  }
  changes {
    ...RowChange
  }
  notCompared {
    ...Obstacle
  }
  elsewhere {
    id
    citation
  }
}
fragment Obstacle on NotCompared {
  why
  count
  sentence
}
fragment ComparedText on Version {
  id
  title
  label
  date
  partial
  fromMemory
  instrument {
    id
    shortName
  }
}
fragment ComparedHead on Comparison {
  caution
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  left {
    id
    title
  }
  right {
    id
    title
  }
  leftText {
    ...ComparedText
  }
  rightText {
    ...ComparedText
  }
  totals {
    rows
    changed
    unchanged
    basisOnly
    classes {
      class
      count
    }
    notCompared {
      ...Obstacle
    }
  }
}`) as unknown as TypedDocumentString<ComparedQuery, ComparedQueryVariables>;
export const CompareEndsDocument = new TypedDocumentString(`
    query CompareEnds($left: ID!, $right: ID!, $read: ID!) {
  left: node(id: $left) {
    ...CompareEnd
  }
  right: node(id: $right) {
    ...CompareEnd
  }
  read: node(id: $read) {
    ...CompareEnd
  }
}
    fragment CompareEnd on Node {
  __typename
  id
  title
  ... on Provision {
    citation
  }
}`) as unknown as TypedDocumentString<CompareEndsQuery, CompareEndsQueryVariables>;
export const OpenedRowDocument = new TypedDocumentString(`
    query OpenedRow($left: ID!, $right: ID!) {
  compare(left: $left, right: $right) {
    leftText {
      id
    }
    rightText {
      id
    }
    pairs {
      ...OpenedRow
    }
  }
}
    fragment RowEnd on Provision {
  id
  citation
  printedTitle
  summary
}
fragment RowChange on ProvisionChange {
  about
  turn
  strongerFor
  weakerFor
  thing {
    id
    title
  }
}
fragment Obstacle on NotCompared {
  why
  count
  sentence
}
fragment ToldChange on ProvisionChange {
  ...RowChange
  sentence
  left {
    id
  }
  right {
    id
  }
  leftCell {
    grade
  }
  rightCell {
    grade
  }
}
fragment ComparedPart on ComparedPair {
  id
  class
  relation
  sentence
  left {
    ...RowEnd
  }
  right {
    ...RowEnd
  }
  changes {
    ...ToldChange
  }
}
fragment OpenedRow on ComparedPair {
  relation
  sentence
  summary
  basisOnly
  changes {
    ...ToldChange
  }
  notCompared {
    ...Obstacle
  }
  links {
    id
    note
    basis
    witness {
      how
    }
    source {
      id
      title
    }
  }
  words {
    kind
    text
  }
  left {
    id
    text
  }
  right {
    id
    text
  }
  parts {
    ...ComparedPart
  }
  claims {
    ofLeft
    ofRight
    claim {
      ...ClaimFacts
    }
  }
}
fragment ClaimSource on Source {
  id
  title
  author
  date
  url
  depth
}
fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}
fragment ClaimFacts on Claim {
  id
  stance
  statement
  ask
  mark
  date
  about {
    placement
    node {
      ...ClaimAbout
    }
  }
  sources {
    ...ClaimSource
  }
  reportedBy {
    ...ClaimSource
  }
  heldBy {
    id
    title
  }
  answeredBy {
    outcome
    sentence
    link {
      id
      note
      basis
    }
    provision {
      id
      citation
      printedTitle
    }
  }
}`) as unknown as TypedDocumentString<OpenedRowQuery, OpenedRowQueryVariables>;
export const ReadLineDocument = new TypedDocumentString(`
    query ReadLine($id: ID!) {
  release {
    id
    builtAt
  }
  provision(id: $id) {
    id
    citation
    printedTitle
    line {
      ...WholeLine
    }
  }
}
    fragment StepProvision on Provision {
  id
  citation
  printedTitle
  summary
  text
}
fragment StepLink on Link {
  id
  note
  basis
  witness {
    how
  }
  source {
    id
    title
  }
}
fragment StepProposal on Claim {
  id
  statement
  sources {
    author
  }
  heldBy {
    title
  }
}
fragment DraftStep on LineStep {
  kind
  sentence
  version {
    id
    title
    label
  }
  provision {
    ...StepProvision
  }
  origins {
    kind
    provision {
      id
      citation
      version {
        id
        label
      }
    }
    link {
      ...StepLink
    }
  }
  proposals {
    ...StepProposal
  }
}
fragment TwinStep on LineTwin {
  relation
  of {
    id
    citation
  }
  link {
    ...StepLink
  }
  provision {
    ...StepProvision
    version {
      id
      title
      instrument {
        shortName
      }
    }
  }
}
fragment WholeLine on Line {
  sentence
  steps {
    ...DraftStep
  }
  twins {
    ...TwinStep
  }
}`) as unknown as TypedDocumentString<ReadLineQuery, ReadLineQueryVariables>;
export const ComparedWordsDocument = new TypedDocumentString(`
    query ComparedWords($left: ID!, $right: ID!) {
  compare(left: $left, right: $right) {
    pairs {
      words {
        kind
        text
      }
      left {
        id
        text
      }
      right {
        id
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparedWordsQuery, ComparedWordsQueryVariables>;
export const MapStartDocument = new TypedDocumentString(`
    query MapStart($version: ID!) {
  version(id: $version) {
    id
    title
    measures(kinds: [POWER]) {
      ...ThingOnMap
      grants {
        power {
          ...ThingOnMap
        }
        link {
          ...TieOnMap
        }
      }
      reachedBy {
        ...ReachOnMap
      }
      reliedOnBy {
        provision {
          ...ThingOnMap
        }
        link {
          ...TieOnMap
        }
      }
    }
    cooperation: measures(kinds: [MECHANISM]) {
      ...ThingOnMap
      establishes {
        mechanism {
          ...ThingOnMap
        }
        link {
          ...TieOnMap
        }
      }
      reachedBy {
        ...ReachOnMap
      }
    }
    divisions {
      ...ThingOnMap
      reachedBy {
        ...ReachOnMap
      }
      children {
        ...ThingOnMap
        reachedBy {
          ...ReachOnMap
        }
      }
    }
  }
}
    fragment ThingOnMap on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    level
    order
    basis
    isMeasure
    provides {
      safeguard {
        id
        title
      }
    }
    parent {
      id
      parent {
        id
        parent {
          id
          parent {
            id
          }
        }
      }
    }
  }
}
fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}
fragment ReachOnMap on Reach {
  provision {
    ...ThingOnMap
  }
  link {
    ...TieOnMap
  }
}`) as unknown as TypedDocumentString<MapStartQuery, MapStartQueryVariables>;
export const MapChainDocument = new TypedDocumentString(`
    query MapChain($id: ID!) {
  provision(id: $id) {
    ...ThingOnMap
    grants {
      power {
        ...ThingOnMap
      }
      link {
        ...TieOnMap
      }
    }
    establishes {
      mechanism {
        ...ThingOnMap
      }
      link {
        ...TieOnMap
      }
    }
    reliesOn {
      provision {
        ...ThingOnMap
        grants {
          power {
            ...ThingOnMap
          }
          link {
            ...TieOnMap
          }
        }
      }
      link {
        ...TieOnMap
      }
    }
    reliedOnBy {
      provision {
        ...ThingOnMap
        establishes {
          mechanism {
            ...ThingOnMap
          }
          link {
            ...TieOnMap
          }
        }
        reachedBy {
          ...ProtectingOnMap
        }
      }
      link {
        ...TieOnMap
      }
    }
    children {
      ...PartOnMap
      children {
        ...PartOnMap
      }
    }
    reachedBy {
      ...ProtectingOnMap
    }
    parent {
      ...ThingOnMap
      reachedBy {
        ...ProtectingOnMap
      }
      parent {
        ...ThingOnMap
        reachedBy {
          ...ProtectingOnMap
        }
        parent {
          ...ThingOnMap
          reachedBy {
            ...ProtectingOnMap
          }
        }
      }
    }
  }
}
    fragment ThingOnMap on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    level
    order
    basis
    isMeasure
    provides {
      safeguard {
        id
        title
      }
    }
    parent {
      id
      parent {
        id
        parent {
          id
          parent {
            id
          }
        }
      }
    }
  }
}
fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}
fragment ReachOnMap on Reach {
  provision {
    ...ThingOnMap
  }
  link {
    ...TieOnMap
  }
}
fragment ProtectingOnMap on Reach {
  ...ReachOnMap
  provision {
    provides {
      safeguard {
        ...ThingOnMap
      }
      link {
        ...TieOnMap
      }
    }
  }
}
fragment PartOnMap on Provision {
  ...ThingOnMap
  provides {
    safeguard {
      ...ThingOnMap
    }
    link {
      ...TieOnMap
    }
  }
}`) as unknown as TypedDocumentString<MapChainQuery, MapChainQueryVariables>;
export const MapOpenedDocument = new TypedDocumentString(`
    query MapOpened($id: ID!, $each: Int!, $kinds: [String!]) {
  neighbourhood(id: $id, each: $each, kinds: $kinds) {
    centre {
      ...ThingOnMap
    }
    nodes {
      ...ThingOnMap
    }
    links {
      ...TieOnMap
    }
    groups {
      kind
      direction
      total
    }
  }
}
    fragment ThingOnMap on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    level
    order
    basis
    isMeasure
    provides {
      safeguard {
        id
        title
      }
    }
    parent {
      id
      parent {
        id
        parent {
          id
          parent {
            id
          }
        }
      }
    }
  }
}
fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<MapOpenedQuery, MapOpenedQueryVariables>;
export const MapBetweenDocument = new TypedDocumentString(`
    query MapBetween($ids: [ID!]!) {
  linksBetween(ids: $ids) {
    ...TieOnMap
  }
}
    fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<MapBetweenQuery, MapBetweenQueryVariables>;
export const MapTextsDocument = new TypedDocumentString(`
    query MapTexts {
  release {
    id
    builtAt
  }
  instruments {
    id
    shortName
    versions {
      id
      title
      measures(kinds: [POWER, MECHANISM]) {
        id
      }
    }
  }
  yardsticks {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<MapTextsQuery, MapTextsQueryVariables>;
export const ChosenThingDocument = new TypedDocumentString(`
    query ChosenThing($id: ID!) {
  neighbourhood(id: $id, each: 1) {
    groups {
      kind
      direction
      total
    }
  }
  node(id: $id) {
    __typename
    id
    title
    ... on Provision {
      citation
      printedTitle
      summary
      modality
      basis
      isMeasure
      version {
        id
        title
      }
      source {
        id
        title
      }
      witnesses {
        how
      }
      origin {
        file
        line
      }
    }
    ... on Power {
      description
      data
      timing
      intrusion
      origin {
        file
        line
      }
    }
    ... on Mechanism {
      description
      channel
      origin {
        file
        line
      }
    }
    ... on Safeguard {
      description
      family
      origin {
        file
        line
      }
    }
    ... on Right {
      about: description
      origin {
        file
        line
      }
    }
    ... on Offence {
      description
      origin {
        file
        line
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChosenThingQuery, ChosenThingQueryVariables>;
export const ChosenLinkDocument = new TypedDocumentString(`
    query ChosenLink($id: ID!) {
  link(id: $id) {
    ...LinkFacts
    properties
  }
}
    fragment LinkFacts on Link {
  id
  title
  kind
  sentence
  basis
  note
  by
  on
  unsettled
  witness {
    how
  }
  source {
    id
    title
  }
  origin {
    file
    line
  }
  from {
    id
    title
  }
  to {
    id
    title
  }
}`) as unknown as TypedDocumentString<ChosenLinkQuery, ChosenLinkQueryVariables>;
export const PathEndsDocument = new TypedDocumentString(`
    query PathEnds($from: ID!, $to: ID!) {
  from: node(id: $from) {
    __typename
    id
    title
    ... on Provision {
      citation
    }
  }
  to: node(id: $to) {
    __typename
    id
    title
    ... on Provision {
      citation
    }
  }
}
    `) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $along: Along!, $maxLength: Int!, $first: Int!, $yardstick: ID!) {
  release {
    id
    builtAt
  }
  paths(from: $from, to: $to, along: $along, maxLength: $maxLength, first: $first) {
    ...FoundPath
  }
}
    fragment ThingOnMap on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    level
    order
    basis
    isMeasure
    provides {
      safeguard {
        id
        title
      }
    }
    parent {
      id
      parent {
        id
        parent {
          id
          parent {
            id
          }
        }
      }
    }
  }
}
fragment TieOnMap on Link {
  id
  kind
  basis
  sentence
  unsettled
  properties
  from {
    id
  }
  to {
    id
  }
}
fragment HopLink on Link {
  ...TieOnMap
  note
  witness {
    how
  }
  source {
    id
    title
  }
}
fragment FoundPath on Path {
  length
  sentence
  basis
  nodes {
    ...ThingOnMap
  }
  links {
    ...HopLink
  }
  weakest(yardstick: $yardstick) {
    id
    citation
    version {
      id
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $kinds: [String!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    total
    didYouMean
    facets {
      kind
      count
    }
    hits {
      title
      why
      snippet
      node {
        __typename
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const HomeComparedDocument = new TypedDocumentString(`
    query HomeCompared($left: ID!, $right: ID!) {
  compare(left: $left, right: $right, first: 1) {
    ...ComparedCounts
  }
}
    fragment ComparedCounts on Comparison {
  totals {
    rows
    changed
    unchanged
    classes {
      class
      count
    }
    notCompared {
      why
      count
    }
  }
}`) as unknown as TypedDocumentString<HomeComparedQuery, HomeComparedQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  release {
    id
    builtAt
    counts
    byInstrument {
      instrument {
        id
        shortName
        versions {
          id
          title
          label
          partial
          fromMemory
          articlesHeld
          articlesPrinted
          measuresHeld
          provisionsHeld
          provisionsCompared
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const HomeQuestionsDocument = new TypedDocumentString(`
    query HomeQuestions {
  questions {
    id
    title
    why
    home
  }
}
    `) as unknown as TypedDocumentString<HomeQuestionsQuery, HomeQuestionsQueryVariables>;
export const QuestionFigureDocument = new TypedDocumentString(`
    query QuestionFigure($question: ID!) {
  answer(question: $question) {
    total
    findings {
      yes
      no
      unknown
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionFigureQuery, QuestionFigureQueryVariables>;
export const ChoicesDocument = new TypedDocumentString(`
    query Choices {
  instruments {
    id
    shortName
    versions {
      id
      title
      label
      stage
      date
      partial
      measuresHeld
    }
  }
  yardsticks {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ChoicesQuery, ChoicesQueryVariables>;
export const SafeguardChoicesDocument = new TypedDocumentString(`
    query SafeguardChoices {
  safeguards {
    id
    name
    family
    fits
  }
}
    `) as unknown as TypedDocumentString<SafeguardChoicesQuery, SafeguardChoicesQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($version: ID!, $yardstick: ID!, $kinds: [MeasureKind!]!) {
  release {
    id
    builtAt
  }
  coverage(version: $version, yardstick: $yardstick, kinds: $kinds) {
    caution
    version {
      id
      title
      date
      symbol
      instrument {
        id
        officialUrl
      }
      partial
      fromMemory
      agreement {
        units
        agreed
      }
    }
    yardstick {
      id
      name
      url
    }
    safeguards {
      id
      name
      description
    }
    rows {
      ...RowSummary
    }
  }
}
    fragment Division on Provision {
  id
  title
  citation
}
fragment MeasureFacts on Provision {
  id
  citation
  title
  grants {
    power {
      id
      name
      data
      timing
    }
  }
}
fragment CellSummary on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}
fragment RowSummary on Row {
  kinds
  names
  measure {
    ...MeasureFacts
    article {
      id
      parent {
        ...Division
        parent {
          ...Division
          parent {
            ...Division
          }
        }
      }
    }
  }
  cells {
    ...CellSummary
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const LackingDocument = new TypedDocumentString(`
    query Lacking($version: ID!, $safeguards: [ID!]!, $kinds: [MeasureKind!]!, $match: Match!, $weakCounts: Boolean!) {
  release {
    id
    builtAt
  }
  version(id: $version) {
    id
    title
    date
    symbol
    fromMemory
  }
  lacking(
    version: $version
    safeguards: $safeguards
    kinds: $kinds
    match: $match
    weakCounts: $weakCounts
  ) {
    caution
    measures
    partial
    gaps {
      ...LackingRow
    }
    contested {
      ...LackingRow
    }
    unexamined {
      ...LackingRow
    }
  }
}
    fragment Division on Provision {
  id
  title
  citation
}
fragment MeasureFacts on Provision {
  id
  citation
  title
  grants {
    power {
      id
      name
      data
      timing
    }
  }
}
fragment CellSummary on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}
fragment RowSummary on Row {
  kinds
  names
  measure {
    ...MeasureFacts
    article {
      id
      parent {
        ...Division
        parent {
          ...Division
          parent {
            ...Division
          }
        }
      }
    }
  }
  cells {
    ...CellSummary
  }
}
fragment LackingRow on Row {
  ...RowSummary
  cells {
    ...CellReasons
  }
}
fragment CellReasons on Cell {
  measure {
    id
  }
  safeguard {
    id
  }
  because {
    decides
    provision {
      id
      citation
    }
    carrier {
      id
      citation
    }
    link {
      id
      note
    }
  }
  absences {
    id
    rule
    basis
  }
}`) as unknown as TypedDocumentString<LackingQuery, LackingQueryVariables>;
export const CellProofDocument = new TypedDocumentString(`
    query CellProof($measure: ID!, $safeguard: ID!, $yardstick: ID) {
  release {
    id
    builtAt
  }
  cell(measure: $measure, safeguard: $safeguard, yardstick: $yardstick) {
    ...CellSummary
    sentence
    caution
    safeguard {
      description
      sides
    }
    measure {
      ...MeasureFacts
      version {
        id
        title
        date
        symbol
        instrument {
          id
          officialUrl
        }
      }
      establishes {
        mechanism {
          id
          name
        }
      }
      criminalises {
        offence {
          id
          name
        }
      }
      correspondsTo {
        relation
        provision {
          id
          citation
          isMeasure
          version {
            id
          }
        }
      }
    }
    because {
      decides
      basis
      strength
      force
      form
      part
      byRenvoi
      sides
      provision {
        id
        citation
        title
        summary
      }
      carrier {
        id
        citation
      }
      link {
        ...LinkFacts
      }
      reach {
        ...LinkFacts
        properties
      }
    }
    absences {
      ...AbsenceFacts
    }
    claims {
      id
      stance
      statement
      date
      sources {
        author
      }
      heldBy {
        title
      }
    }
  }
}
    fragment LinkFacts on Link {
  id
  title
  kind
  sentence
  basis
  note
  by
  on
  unsettled
  witness {
    how
  }
  source {
    id
    title
  }
  origin {
    file
    line
  }
  from {
    id
    title
  }
  to {
    id
    title
  }
}
fragment AbsenceFacts on Absence {
  id
  title
  method
  rule
  wouldChange
  by
  on
  basis
  safeguard {
    id
    name
  }
  covers {
    id
    citation
  }
  searched {
    id
    citation
  }
  terms {
    pattern
    digest
    hits
    version {
      id
      title
    }
    hitsIn {
      id
      citation
    }
  }
  witnesses {
    how
  }
  source {
    id
    title
  }
  origin {
    file
    line
  }
}
fragment MeasureFacts on Provision {
  id
  citation
  title
  grants {
    power {
      id
      name
      data
      timing
    }
  }
}
fragment CellSummary on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}`) as unknown as TypedDocumentString<CellProofQuery, CellProofQueryVariables>;
export const ReasonsDocument = new TypedDocumentString(`
    query Reasons($version: ID!, $yardstick: ID!, $kinds: [MeasureKind!]!) {
  coverage(version: $version, yardstick: $yardstick, kinds: $kinds) {
    rows {
      cells {
        ...CellReasons
      }
    }
  }
}
    fragment CellReasons on Cell {
  measure {
    id
  }
  safeguard {
    id
  }
  because {
    decides
    provision {
      id
      citation
    }
    carrier {
      id
      citation
    }
    link {
      id
      note
    }
  }
  absences {
    id
    rule
    basis
  }
}`) as unknown as TypedDocumentString<ReasonsQuery, ReasonsQueryVariables>;
export const AgainstDocument = new TypedDocumentString(`
    query Against($other: ID!, $version: ID!, $yardstick: ID!, $kinds: [MeasureKind!]!) {
  coverageComparison(
    left: $other
    right: $version
    yardstick: $yardstick
    kinds: $kinds
  ) {
    left {
      id
      title
      date
      instrument {
        id
        shortName
      }
    }
    right {
      id
      date
      instrument {
        id
      }
    }
    won
    lost
    changed
    basisOnly
    onlyRight
    same
    notComparable
    caution
    measures {
      left {
        id
        citation
      }
      right {
        id
      }
    }
    unjoinedLeft {
      id
      citation
    }
    differences {
      change
      sentence
      left {
        ...OtherCell
      }
      right {
        measure {
          id
        }
        safeguard {
          id
        }
      }
    }
  }
}
    fragment CellSummary on Cell {
  safeguard {
    id
    name
  }
  required
  gap
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
}
fragment OtherCell on Cell {
  ...CellSummary
  measure {
    id
    citation
  }
}`) as unknown as TypedDocumentString<AgainstQuery, AgainstQueryVariables>;
export const ProvisionPageDocument = new TypedDocumentString(`
    query ProvisionPage($id: ID!) {
  release {
    id
    builtAt
  }
  provision(id: $id) {
    ...OutlineItem
    ...ProvisionTrail
    ...ProvisionWords
    ...ProvisionFacts
    ...ProvisionNext
    origin {
      file
      line
    }
    ...GivenHere
    children {
      ...OutlineItem
      ...GivenHere
      children {
        ...OutlineItem
        ...GivenHere
        children {
          ...OutlineItem
          ...GivenHere
        }
      }
    }
    row {
      ...HeldRow
    }
    line {
      ...WholeLine
    }
    actsOfStates {
      ...ActOnProvision
    }
    absences {
      ...AbsenceFacts
    }
    gaps {
      id
      missing
      wouldFill
    }
  }
}
    fragment AbsenceFacts on Absence {
  id
  title
  method
  rule
  wouldChange
  by
  on
  basis
  safeguard {
    id
    name
  }
  covers {
    id
    citation
  }
  searched {
    id
    citation
  }
  terms {
    pattern
    digest
    hits
    version {
      id
      title
    }
    hitsIn {
      id
      citation
    }
  }
  witnesses {
    how
  }
  source {
    id
    title
  }
  origin {
    file
    line
  }
}
fragment OutlineItem on Provision {
  id
  citation
  title
  printedTitle
  level
  number
  summary
}
fragment GivenHere on Provision {
  id
  citation
  provides {
    link {
      id
      note
    }
    safeguard {
      id
      name
    }
    strength
    force
    form
    part
    appliesTo
  }
  imposes {
    link {
      id
      note
    }
    burden {
      id
      name
    }
    onWhom
    until
  }
}
fragment ProvisionTrail on Provision {
  version {
    id
    title
  }
  parent {
    id
    title
    citation
    level
    parent {
      id
      title
      citation
      level
      parent {
        id
        title
        citation
        level
      }
    }
  }
}
fragment ProvisionWords on Provision {
  summary
  text
  children {
    id
  }
  version {
    partial
    instrument {
      languages
      depositary
      officialUrl
    }
  }
}
fragment ProvisionFacts on Provision {
  modality
  basis
  appliesWhen
  text
  isMeasure
  source {
    id
    title
  }
  witnesses {
    field
    how
    on
  }
  extentOf {
    id
    citation
    title
  }
}
fragment ProvisionNext on Provision {
  id
  isMeasure
  extentOf {
    id
    citation
  }
  version {
    id
  }
  parent {
    id
  }
  correspondsTo {
    provision {
      id
      citation
    }
  }
}
fragment ActOnProvision on Action {
  id
  title
  source {
    id
    title
  }
}
fragment StepProvision on Provision {
  id
  citation
  printedTitle
  summary
  text
}
fragment StepLink on Link {
  id
  note
  basis
  witness {
    how
  }
  source {
    id
    title
  }
}
fragment StepProposal on Claim {
  id
  statement
  sources {
    author
  }
  heldBy {
    title
  }
}
fragment DraftStep on LineStep {
  kind
  sentence
  version {
    id
    title
    label
  }
  provision {
    ...StepProvision
  }
  origins {
    kind
    provision {
      id
      citation
      version {
        id
        label
      }
    }
    link {
      ...StepLink
    }
  }
  proposals {
    ...StepProposal
  }
}
fragment TwinStep on LineTwin {
  relation
  of {
    id
    citation
  }
  link {
    ...StepLink
  }
  provision {
    ...StepProvision
    version {
      id
      title
      instrument {
        shortName
      }
    }
  }
}
fragment WholeLine on Line {
  sentence
  steps {
    ...DraftStep
  }
  twins {
    ...TwinStep
  }
}
fragment HeldCell on Cell {
  safeguard {
    id
    name
    family
  }
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
  because {
    decides
    provision {
      id
      citation
    }
    carrier {
      id
      citation
    }
  }
  claims {
    id
  }
}
fragment HeldRow on Row {
  names
  cells {
    ...HeldCell
  }
}`) as unknown as TypedDocumentString<ProvisionPageQuery, ProvisionPageQueryVariables>;
export const ReservationsDocument = new TypedDocumentString(`
    query Reservations($instrument: ID, $provision: ID, $state: ID, $effect: String, $act: String, $first: Int!, $after: String, $other: ID!, $on: Date, $pair: Boolean!) {
  release {
    id
    builtAt
  }
  reservations(
    instrument: $instrument
    provision: $provision
    state: $state
    effect: $effect
    act: $act
    first: $first
    after: $after
  ) {
    totalCount
    caution
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ReservationFacts
        between(other: $other, on: $on) @include(if: $pair) {
          ...PairEffect
        }
      }
    }
    facets {
      instruments {
        ...FacetCount
      }
      provisions {
        ...FacetCount
      }
      states {
        ...FacetCount
      }
      effects {
        ...FacetCount
      }
      acts {
        ...FacetCount
      }
    }
  }
}
    fragment FacetCount on ReservationCount {
  value
  count
  node {
    id
    title
    ... on Instrument {
      shortName
    }
    ... on Provision {
      citation
    }
  }
}
fragment ReservationFacts on Reservation {
  id
  does
  allowed
  objections {
    id
    title
    treatyStays
    state {
      id
      name
    }
  }
  act {
    id
    kind
    earliest
    latest
    takesEffect
    effect
    content
    summary
    basis
    source {
      id
      title
    }
    state {
      id
      name
    }
    instrument {
      id
      shortName
    }
    concerns {
      id
      citation
    }
    madeUnder {
      id
      citation
    }
    opens {
      id
      name
    }
    withdrawnBy {
      id
      earliest
      latest
    }
  }
}
fragment PairEffect on ReservationBetween {
  on
  inEffect
  sentence
  ways {
    sentence
    requesting {
      id
      name
    }
    requested {
      id
      name
    }
  }
  touches {
    does
    sentence
    mechanism {
      id
      name
    }
    offence {
      id
      name
    }
    provision {
      id
      citation
    }
  }
}`) as unknown as TypedDocumentString<ReservationsQuery, ReservationsQueryVariables>;
export const ReservationPartnersDocument = new TypedDocumentString(`
    query ReservationPartners {
  states {
    id
    name
    iso
  }
}
    `) as unknown as TypedDocumentString<ReservationPartnersQuery, ReservationPartnersQueryVariables>;
export const ScenarioChoicesDocument = new TypedDocumentString(`
    query ScenarioChoices {
  states {
    id
    name
    iso
    alsoCalled
  }
  mechanisms {
    id
    name
    establishedBy {
      id
    }
  }
  offences {
    id
    name
    class
  }
  instruments {
    id
    shortName
    entryIntoForce
  }
}
    `) as unknown as TypedDocumentString<ScenarioChoicesQuery, ScenarioChoicesQueryVariables>;
export const ScenarioDocument = new TypedDocumentString(`
    query Scenario($input: ScenarioInput!) {
  release {
    id
  }
  scenario(input: $input) {
    best
    sentence
    caution
    on
    asKnownOn
    requesting {
      id
      name
    }
    requested {
      id
      name
    }
    mechanism {
      id
      name
    }
    conduct {
      id
      name
    }
    asks {
      fact
      question
      why
      would {
        value
        best
      }
      instruments {
        id
        shortName
      }
    }
    bases {
      ...BasisFacts
    }
    requestingRights {
      ...RightsFacts
    }
    requestedRights {
      ...RightsFacts
    }
  }
}
    fragment StepFacts on Step {
  order
  holds
  sentence
  missing
  citations {
    __typename
    id
    title
    ... on Provision {
      citation
    }
  }
}
fragment SideGrant on SafeguardGrant {
  link {
    id
    note
  }
  provision {
    id
    citation
  }
  safeguard {
    id
    name
  }
  strength
  appliesTo
  part
  force
  closedList
  form
}
fragment BasisFacts on LegalBasis {
  instrument {
    id
    shortName
  }
  outcome
  sentence
  missing
  provision {
    id
    citation
    title
    basis
    summary
  }
  via {
    id
    name
  }
  otherTreaties {
    id
    citation
  }
  refusalGrounds {
    ...SideGrant
  }
  safeguards {
    ...SideGrant
  }
  steps {
    ...StepFacts
    children {
      ...StepFacts
      children {
        ...StepFacts
        children {
          ...StepFacts
        }
      }
    }
  }
}
fragment RightsFacts on RightsTreaty {
  instrument {
    id
    shortName
  }
  kind
  complaint {
    id
    citation
  }
  bars {
    id
    citation
    title
  }
  statements {
    id
    title
  }
}`) as unknown as TypedDocumentString<ScenarioQuery, ScenarioQueryVariables>;
export const OtherWayDocument = new TypedDocumentString(`
    query OtherWay($input: ScenarioInput!) {
  scenario(input: $input) {
    sentence
    bases {
      ...WayCompared
    }
  }
}
    fragment WayCompared on LegalBasis {
  instrument {
    id
    shortName
  }
  outcome
  missing
  refusalGrounds {
    link {
      id
    }
    safeguard {
      id
      name
    }
  }
  safeguards {
    link {
      id
    }
    safeguard {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<OtherWayQuery, OtherWayQueryVariables>;
export const StatesDocument = new TypedDocumentString(`
    query States($on: Date) {
  release {
    id
  }
  states {
    id
    name
    iso
    region
    alsoCalled
  }
  instruments {
    id
    shortName
    opened
    entryIntoForce
    status(on: $on) {
      ...TreatyCounts
      unlisted
      states {
        kind
        state {
          id
        }
      }
      uncertain {
        state {
          id
        }
      }
      disagreements {
        about {
          id
        }
      }
    }
  }
}
    fragment TreatyCounts on InstrumentStatus {
  on
  asKnownOn
  laterActs {
    id
  }
  signatures
  consents
  parties
  consentsNeeded
  remaining
  inForce
  inForceFrom
  caution
  sources {
    id
    title
  }
}`) as unknown as TypedDocumentString<StatesQuery, StatesQueryVariables>;
export const TreatyActsDocument = new TypedDocumentString(`
    query TreatyActs($id: ID!, $on: Date) {
  instrument(id: $id) {
    status(on: $on) {
      states {
        state {
          id
        }
        actions {
          ...ActDays
          effect
          content
          summary
          withdrawnBy {
            ...ActDays
          }
        }
      }
    }
  }
}
    fragment ActDays on Action {
  id
  kind
  earliest
  latest
}`) as unknown as TypedDocumentString<TreatyActsQuery, TreatyActsQueryVariables>;
export const WhoSaidDocument = new TypedDocumentString(`
    query WhoSaid($instrument: ID) {
  reservations(instrument: $instrument, first: 1) {
    facets {
      states {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSaidQuery, WhoSaidQueryVariables>;
export const TreatyYearsDocument = new TypedDocumentString(`
    query TreatyYears($id: ID!) {
  instrument(id: $id) {
    statusByYear {
      on
      signatures
      consents
      parties
    }
  }
}
    `) as unknown as TypedDocumentString<TreatyYearsQuery, TreatyYearsQueryVariables>;
export const StatePageDocument = new TypedDocumentString(`
    query StatePage($id: ID!, $on: Date) {
  release {
    id
    builtAt
  }
  state(id: $id) {
    id
    name
    iso
    ...StateFacts
    origin {
      file
      line
    }
    statuses(on: $on) {
      ...StandsTowards
    }
    partners(on: $on) {
      ...PartnersFacts
    }
    rightsTreaties(on: $on) {
      ...RightsFacts
    }
    actions {
      ...ActOfState
    }
    holds {
      ...ClaimFacts
    }
  }
  reservations(state: $id, first: 100) {
    totalCount
    edges {
      node {
        ...ReservationFacts
      }
    }
  }
  states {
    id
    name
    iso
  }
  instruments {
    id
    shortName
    status(on: $on) {
      disagreements {
        ...Differs
      }
    }
  }
}
    fragment ActDays on Action {
  id
  kind
  earliest
  latest
}
fragment StateFacts on State {
  iso
  region
  alsoCalled
  basis
  source {
    id
    title
  }
  memberships {
    since
    until
    organization {
      id
      name
    }
    link {
      id
    }
  }
}
fragment StandsTowards on TreatyStatus {
  kind
  uncertain
  asKnownOn
  laterActs {
    id
  }
  instrument {
    id
    shortName
  }
  actions {
    id
  }
}
fragment ActOfState on Action {
  ...ActDays
  takesEffect
  effect
  content
  withdrawnBy {
    ...ActDays
  }
  summary
  basis
  source {
    id
    title
  }
  instrument {
    id
    shortName
  }
  concerns {
    id
    citation
    printedTitle
  }
  concernLinks {
    id
    note
  }
}
fragment PartnersFacts on Partners {
  count
  mechanism {
    id
    name
  }
  by {
    count
    instrument {
      id
      shortName
    }
  }
}
fragment Differs on Disagreement {
  sentence
  about {
    id
    title
  }
  counted {
    ...DifferingAct
  }
  other {
    ...DifferingAct
  }
}
fragment DifferingAct on Action {
  ...ActDays
  summary
  source {
    id
    title
  }
}
fragment ClaimSource on Source {
  id
  title
  author
  date
  url
  depth
}
fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}
fragment ClaimFacts on Claim {
  id
  stance
  statement
  ask
  mark
  date
  about {
    placement
    node {
      ...ClaimAbout
    }
  }
  sources {
    ...ClaimSource
  }
  reportedBy {
    ...ClaimSource
  }
  heldBy {
    id
    title
  }
  answeredBy {
    outcome
    sentence
    link {
      id
      note
      basis
    }
    provision {
      id
      citation
      printedTitle
    }
  }
}
fragment ReservationFacts on Reservation {
  id
  does
  allowed
  objections {
    id
    title
    treatyStays
    state {
      id
      name
    }
  }
  act {
    id
    kind
    earliest
    latest
    takesEffect
    effect
    content
    summary
    basis
    source {
      id
      title
    }
    state {
      id
      name
    }
    instrument {
      id
      shortName
    }
    concerns {
      id
      citation
    }
    madeUnder {
      id
      citation
    }
    opens {
      id
      name
    }
    withdrawnBy {
      id
      earliest
      latest
    }
  }
}
fragment RightsFacts on RightsTreaty {
  instrument {
    id
    shortName
  }
  kind
  complaint {
    id
    citation
  }
  bars {
    id
    citation
    title
  }
  statements {
    id
    title
  }
}`) as unknown as TypedDocumentString<StatePageQuery, StatePageQueryVariables>;
export const PartnersOfDocument = new TypedDocumentString(`
    query PartnersOf($id: ID!, $mechanism: ID!, $on: Date) {
  state(id: $id) {
    partners(on: $on, mechanism: $mechanism) {
      states {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersOfQuery, PartnersOfQueryVariables>;
export const TreatyStatusDocument = new TypedDocumentString(`
    query TreatyStatus($id: ID!) {
  instrument(id: $id) {
    id
    shortName
    entryIntoForce
    entryRule
    status {
      ...TreatyCounts
      states {
        kind
        state {
          id
          name
        }
      }
      uncertain {
        kind
        state {
          id
          name
        }
        actions {
          ...ActDays
        }
      }
      disagreements {
        ...Differs
      }
    }
  }
}
    fragment TreatyCounts on InstrumentStatus {
  on
  asKnownOn
  laterActs {
    id
  }
  signatures
  consents
  parties
  consentsNeeded
  remaining
  inForce
  inForceFrom
  caution
  sources {
    id
    title
  }
}
fragment ActDays on Action {
  id
  kind
  earliest
  latest
}
fragment Differs on Disagreement {
  sentence
  about {
    id
    title
  }
  counted {
    ...DifferingAct
  }
  other {
    ...DifferingAct
  }
}
fragment DifferingAct on Action {
  ...ActDays
  summary
  source {
    id
    title
  }
}`) as unknown as TypedDocumentString<TreatyStatusQuery, TreatyStatusQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories {
  stories {
    id
    title
    lead
    source {
      ...ClaimSource
    }
    steps {
      sentence
    }
  }
}
    fragment ClaimSource on Source {
  id
  title
  author
  date
  url
  depth
}`) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const StoryPageDocument = new TypedDocumentString(`
    query StoryPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Story {
      id
      title
      lead
      source {
        ...ClaimSource
      }
      steps {
        ...ShownStep
      }
    }
  }
  stories {
    id
    title
  }
}
    fragment HeldBriefly on Cell {
  safeguard {
    id
    name
  }
  grade
  strength
  force
  form
  part
  basis
}
fragment LookAt on Node {
  ...ClaimAbout
  ... on Provision {
    summary
    grants {
      power {
        id
        name
      }
    }
    establishes {
      mechanism {
        id
        name
      }
    }
    reliesOn {
      provision {
        id
        citation
      }
    }
    row {
      cells {
        ...HeldBriefly
      }
    }
  }
  ... on Claim {
    statement
    date
    sources {
      author
    }
    heldBy {
      title
    }
    answeredBy {
      outcome
    }
  }
}
fragment ShownStep on StoryStep {
  sentence
  view
  about {
    ...LookAt
  }
}
fragment ClaimSource on Source {
  id
  title
  author
  date
  url
  depth
}
fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}`) as unknown as TypedDocumentString<StoryPageQuery, StoryPageQueryVariables>;
export const StepRowsDocument = new TypedDocumentString(`
    query StepRows($version: ID!, $yardstick: ID!, $kinds: [MeasureKind!]!) {
  coverage(version: $version, yardstick: $yardstick, kinds: $kinds) {
    version {
      id
      title
    }
    yardstick {
      id
      name
    }
    safeguards {
      id
      name
    }
    rows {
      names
      measure {
        id
        citation
      }
      cells {
        ...HeldBriefly
        gap
        byRenvoi
        appliesTo
        bySide {
          side
          strength
          force
          form
          part
          byRenvoi
        }
      }
    }
  }
}
    fragment HeldBriefly on Cell {
  safeguard {
    id
    name
  }
  grade
  strength
  force
  form
  part
  basis
}`) as unknown as TypedDocumentString<StepRowsQuery, StepRowsQueryVariables>;
export const ThingPageDocument = new TypedDocumentString(`
    query ThingPage($id: ID!) {
  release {
    id
    builtAt
  }
  node(id: $id) {
    ...ThingFacts
  }
}
    fragment ThingFacts on Node {
  __typename
  id
  title
  ... on Power {
    description
    data
    timing
    covert
    compels
    intrusion
    origin {
      file
      line
    }
  }
  ... on Mechanism {
    description
    channels
    origin {
      file
      line
    }
  }
  ... on Burden {
    description
    origin {
      file
      line
    }
  }
  ... on Retired {
    why
    retiredOn: on
    became {
      id
      title
    }
    origin {
      file
      line
    }
  }
  ... on Safeguard {
    description
    family
    fits
    sides
    agreement
    codedTwice
    agreed
    origin {
      file
      line
    }
  }
  ... on Right {
    rightDescription: description
    origin {
      file
      line
    }
  }
  ... on Offence {
    description
    class
    origin {
      file
      line
    }
  }
  ... on Yardstick {
    author
    standardDate: date
    webAddress: url
    note
    origin {
      file
      line
    }
  }
  ... on Source {
    author
    standardDate: date
    webAddress: url
    depth
    completeTo
  }
  ... on Coder {
    read
    codingMethod: method
    codingDay: on
  }
  ... on KnownGap {
    missing
    wouldFill
    touches {
      __typename
      id
      title
    }
    origin {
      file
      line
    }
  }
  ... on Instrument {
    name
    instrumentKind: kind
    depositary
    opened
    languages
    entryIntoForce
    officialUrl
    versions {
      id
      title
      date
    }
    gaps {
      id
      missing
    }
    origin {
      file
      line
    }
  }
  ... on Version {
    label
    symbol
    versionDate: date
    stage
    textHeld
    partial
    fromMemory
    articlesHeld
    articlesPrinted
    instrument {
      id
      title
    }
    previous {
      id
      title
    }
    next {
      id
      title
    }
    gaps {
      id
      missing
    }
    origin {
      file
      line
    }
  }
}`) as unknown as TypedDocumentString<ThingPageQuery, ThingPageQueryVariables>;
export const HoldsOfDocument = new TypedDocumentString(`
    query HoldsOf($id: ID!) {
  node(id: $id) {
    __typename
    ... on Power {
      grantedBy {
        id
        citation
        row {
          ...HeldRow
        }
      }
    }
    ... on Mechanism {
      establishedBy {
        id
        citation
        row {
          ...HeldRow
        }
      }
    }
  }
}
    fragment HeldCell on Cell {
  safeguard {
    id
    name
    family
  }
  grade
  strength
  force
  form
  part
  byRenvoi
  appliesTo
  bySide {
    side
    strength
    force
    form
    part
    byRenvoi
  }
  basis
  because {
    decides
    provision {
      id
      citation
    }
    carrier {
      id
      citation
    }
  }
  claims {
    id
  }
}
fragment HeldRow on Row {
  names
  cells {
    ...HeldCell
  }
}`) as unknown as TypedDocumentString<HoldsOfQuery, HoldsOfQueryVariables>;
export const VersionOutlineDocument = new TypedDocumentString(`
    query VersionOutline($id: ID!) {
  version(id: $id) {
    changes {
      change
      earlier {
        id
        number
        citation
        title
        version {
          label
        }
      }
      later {
        id
        number
        citation
        title
      }
      link {
        id
        note
        unsettled
      }
    }
    mayReserve {
      howFar
      notAllowed
      link {
        id
      }
      clause {
        id
        citation
      }
      touches {
        id
        citation
      }
    }
    recitals {
      ...OutlineItem
    }
    articles {
      ...OutlineItem
      parent {
        id
      }
    }
    divisions {
      ...OutlineItem
      children {
        ...OutlineItem
        children {
          ...OutlineItem
          children {
            ...OutlineItem
          }
        }
      }
    }
  }
}
    fragment OutlineItem on Provision {
  id
  citation
  title
  printedTitle
  level
  number
  summary
}`) as unknown as TypedDocumentString<VersionOutlineQuery, VersionOutlineQueryVariables>;
export const StatementPageDocument = new TypedDocumentString(`
    query StatementPage($id: ID!) {
  release {
    id
    builtAt
  }
  link(id: $id) {
    ...LinkFacts
    properties
  }
}
    fragment LinkFacts on Link {
  id
  title
  kind
  sentence
  basis
  note
  by
  on
  unsettled
  witness {
    how
  }
  source {
    id
    title
  }
  origin {
    file
    line
  }
  from {
    id
    title
  }
  to {
    id
    title
  }
}`) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;
export const AbsencePageDocument = new TypedDocumentString(`
    query AbsencePage($id: ID!) {
  release {
    id
    builtAt
  }
  node(id: $id) {
    __typename
    ... on Absence {
      ...AbsenceFacts
    }
  }
}
    fragment AbsenceFacts on Absence {
  id
  title
  method
  rule
  wouldChange
  by
  on
  basis
  safeguard {
    id
    name
  }
  covers {
    id
    citation
  }
  searched {
    id
    citation
  }
  terms {
    pattern
    digest
    hits
    version {
      id
      title
    }
    hitsIn {
      id
      citation
    }
  }
  witnesses {
    how
  }
  source {
    id
    title
  }
  origin {
    file
    line
  }
}`) as unknown as TypedDocumentString<AbsencePageQuery, AbsencePageQueryVariables>;
export const TwoStatesDocument = new TypedDocumentString(`
    query TwoStates($a: ID!, $b: ID!, $on: Date) {
  release {
    id
  }
  a: state(id: $a) {
    ...StandsBeside
  }
  b: state(id: $b) {
    ...StandsBeside
  }
  pairs(state: $a, with: $b, on: $on, first: 1) {
    edges {
      node {
        bases {
          mechanism {
            id
            name
          }
          instruments {
            id
            shortName
          }
        }
      }
    }
  }
  fromA: reservations(state: $a, first: 100) {
    edges {
      node {
        ...ReservationFacts
        between(other: $b, on: $on) {
          ...PairEffect
        }
      }
    }
  }
  fromB: reservations(state: $b, first: 100) {
    edges {
      node {
        ...ReservationFacts
        between(other: $a, on: $on) {
          ...PairEffect
        }
      }
    }
  }
}
    fragment StandsBeside on State {
  id
  name
  statuses(on: $on) {
    kind
    uncertain
    asKnownOn
    instrument {
      id
      shortName
    }
  }
  rightsTreaties(on: $on) {
    ...RightsFacts
  }
}
fragment ReservationFacts on Reservation {
  id
  does
  allowed
  objections {
    id
    title
    treatyStays
    state {
      id
      name
    }
  }
  act {
    id
    kind
    earliest
    latest
    takesEffect
    effect
    content
    summary
    basis
    source {
      id
      title
    }
    state {
      id
      name
    }
    instrument {
      id
      shortName
    }
    concerns {
      id
      citation
    }
    madeUnder {
      id
      citation
    }
    opens {
      id
      name
    }
    withdrawnBy {
      id
      earliest
      latest
    }
  }
}
fragment PairEffect on ReservationBetween {
  on
  inEffect
  sentence
  ways {
    sentence
    requesting {
      id
      name
    }
    requested {
      id
      name
    }
  }
  touches {
    does
    sentence
    mechanism {
      id
      name
    }
    offence {
      id
      name
    }
    provision {
      id
      citation
    }
  }
}
fragment RightsFacts on RightsTreaty {
  instrument {
    id
    shortName
  }
  kind
  complaint {
    id
    citation
  }
  bars {
    id
    citation
    title
  }
  statements {
    id
    title
  }
}`) as unknown as TypedDocumentString<TwoStatesQuery, TwoStatesQueryVariables>;
export const TwoStatesChoicesDocument = new TypedDocumentString(`
    query TwoStatesChoices {
  states {
    id
    name
    iso
  }
}
    `) as unknown as TypedDocumentString<TwoStatesChoicesQuery, TwoStatesChoicesQueryVariables>;
export const ClaimListDocument = new TypedDocumentString(`
    query ClaimList($about: ID!, $first: Int!) {
  claims(about: $about, first: $first) {
    totalCount
    edges {
      node {
        ...ClaimFacts
      }
    }
  }
}
    fragment ClaimSource on Source {
  id
  title
  author
  date
  url
  depth
}
fragment ClaimText on Version {
  id
  label
  instrument {
    shortName
  }
  next {
    id
  }
}
fragment ClaimAbout on Node {
  __typename
  id
  title
  ... on Provision {
    citation
    printedTitle
    version {
      ...ClaimText
    }
  }
  ... on Version {
    ...ClaimText
  }
}
fragment ClaimFacts on Claim {
  id
  stance
  statement
  ask
  mark
  date
  about {
    placement
    node {
      ...ClaimAbout
    }
  }
  sources {
    ...ClaimSource
  }
  reportedBy {
    ...ClaimSource
  }
  heldBy {
    id
    title
  }
  answeredBy {
    outcome
    sentence
    link {
      id
      note
      basis
    }
    provision {
      id
      citation
      printedTitle
    }
  }
}`) as unknown as TypedDocumentString<ClaimListQuery, ClaimListQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $each: Int!, $kinds: [String!]) {
  neighbourhood(id: $id, each: $each, kinds: $kinds) {
    groups {
      kind
      direction
      total
      shown
    }
    links {
      id
      kind
      sentence
      basis
      witness {
        how
      }
      from {
        id
        title
      }
      to {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release {
  release {
    id
    builtAt
  }
}
    `) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;