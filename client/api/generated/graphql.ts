/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How far a measure falls short of what a standard asks. */
export type Gap =
  /** The protection is absent, or only optional, interpretive or preambular. */
  | 'GAP'
  /** It does not. */
  | 'NONE'
  /** The standard asks nothing of this measure. */
  | 'NOT_REQUIRED'
  /** It binds one side of cooperation where it could bind both. */
  | 'ONE_SIDED'
  /** Contested or unexamined; never counted as a gap. */
  | 'UNKNOWN'
  /** The protection is only conditional. */
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

/** On whose side of cooperation a protection binds. */
export type Side =
  /** A State acting at home, in its own investigation. */
  | 'DOMESTIC'
  /** The State that is asked for help. */
  | 'REQUESTED'
  /** The State that asks for help. */
  | 'REQUESTING';

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
   };

export type AbsenceFactsFragment = { id: string, title: string, method: Method, rule: string, wouldChange: string | null, by: string, on: string, basis: Basis, safeguard: { id: string, name: string }, covers: Array<{ id: string, citation: string }>, searched: Array<{ id: string, citation: string }>, terms: Array<{ pattern: string, digest: string, hits: number, version: { id: string, title: string }, hitsIn: Array<{ id: string, citation: string }> }>, witnesses: Array<{ how: string }>, source: { id: string, title: string } | null, origin: { file: string, line: number } | null };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: Array<string> | string | null | undefined;
  first: number;
}>;


export type FindQuery = { search: { total: number, didYouMean: string | null, facets: Array<{ kind: string, count: number }>, hits: Array<{ title: string, why: string, snippet: string, node:
        | { __typename: 'Absence', id: string }
        | { __typename: 'Coder', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'KnownGap', id: string }
        | { __typename: 'Link', id: string }
        | { __typename: 'Mechanism', id: string }
        | { __typename: 'Offence', id: string }
        | { __typename: 'Power', id: string }
        | { __typename: 'Provision', id: string }
        | { __typename: 'Right', id: string }
        | { __typename: 'Safeguard', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Version', id: string }
        | { __typename: 'Yardstick', id: string }
       }> } };

export type ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoicesQuery = { instruments: Array<{ id: string, shortName: string, versions: Array<{ id: string, title: string }> }>, yardsticks: Array<{ id: string, name: string }> };

export type SafeguardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SafeguardChoicesQuery = { safeguards: Array<{ id: string, name: string, family: string, fits: Array<string> }> };

export type MeasureFactsFragment = { id: string, citation: string, title: string, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> };

export type CellSummaryFragment = { required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string } };

export type CoverageQueryVariables = Exact<{
  version: string | number;
  yardstick: string | number;
  kinds: Array<MeasureKind> | MeasureKind;
}>;


export type CoverageQuery = { release: { id: string, builtAt: string }, coverage: { caution: string, version: { id: string, title: string, textHeld: boolean }, yardstick: { id: string, name: string, note: string | null }, safeguards: Array<{ id: string, name: string }>, rows: Array<{ kinds: Array<MeasureKind>, names: Array<string>, measure: { id: string, citation: string, title: string, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> }, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string } }> }> } };

export type RowSummaryFragment = { kinds: Array<MeasureKind>, names: Array<string>, measure: { id: string, citation: string, title: string, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> }, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string } }> };

export type LackingQueryVariables = Exact<{
  version: string | number;
  safeguards: Array<string | number> | string | number;
  kinds: Array<MeasureKind> | MeasureKind;
  match: Match;
  weakCounts: boolean;
}>;


export type LackingQuery = { release: { id: string, builtAt: string }, version: { id: string, title: string, textHeld: boolean } | null, lacking: { caution: string, gaps: Array<{ kinds: Array<MeasureKind>, names: Array<string>, measure: { id: string, citation: string, title: string, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> }, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string } }> }>, contested: Array<{ kinds: Array<MeasureKind>, names: Array<string>, measure: { id: string, citation: string, title: string, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> }, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string } }> }>, unexamined: Array<{ kinds: Array<MeasureKind>, names: Array<string>, measure: { id: string, citation: string, title: string, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> }, cells: Array<{ required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, appliesTo: Array<Side>, basis: Basis | null, safeguard: { id: string, name: string } }> }> } };

export type CellProofQueryVariables = Exact<{
  measure: string | number;
  safeguard: string | number;
  yardstick?: string | number | null | undefined;
}>;


export type CellProofQuery = { release: { id: string, builtAt: string }, cell: { sentence: string, caution: string | null, required: boolean | null, gap: Gap | null, grade: Grade, strength: Strength | null, appliesTo: Array<Side>, basis: Basis | null, safeguard: { description: string, sides: Array<Side>, id: string, name: string }, measure: { id: string, citation: string, title: string, version: { id: string }, establishes: Array<{ mechanism: { id: string, name: string } }>, criminalises: Array<{ offence: { id: string, name: string } }>, correspondsTo: Array<{ relation: string, provision: { id: string, citation: string, isMeasure: boolean, version: { id: string } } }>, grants: Array<{ power: { id: string, name: string, data: Array<string>, timing: string } }> }, because: Array<{ decides: boolean, basis: Basis, strength: Strength, sides: Array<Side>, provision: { id: string, citation: string, title: string, summary: string }, carrier: { id: string, citation: string } | null, link: { id: string, title: string, kind: string, sentence: string, basis: Basis, note: string | null, by: string | null, on: string | null, unsettled: boolean, witness: { how: string } | null, source: { id: string, title: string } | null, origin: { file: string, line: number } | null, from:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
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
         }> }>, absences: Array<{ id: string, title: string, method: Method, rule: string, wouldChange: string | null, by: string, on: string, basis: Basis, safeguard: { id: string, name: string }, covers: Array<{ id: string, citation: string }>, searched: Array<{ id: string, citation: string }>, terms: Array<{ pattern: string, digest: string, hits: number, version: { id: string, title: string }, hitsIn: Array<{ id: string, citation: string }> }>, witnesses: Array<{ how: string }>, source: { id: string, title: string } | null, origin: { file: string, line: number } | null }> } };

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
  appliesTo
  basis
}
    `, {"fragmentName":"CellSummary"}) as unknown as TypedDocumentString<CellSummaryFragment, unknown>;
export const RowSummaryFragmentDoc = new TypedDocumentString(`
    fragment RowSummary on Row {
  kinds
  names
  measure {
    ...MeasureFacts
  }
  cells {
    ...CellSummary
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
  appliesTo
  basis
}`, {"fragmentName":"RowSummary"}) as unknown as TypedDocumentString<RowSummaryFragment, unknown>;
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
export const ChoicesDocument = new TypedDocumentString(`
    query Choices {
  instruments {
    id
    shortName
    versions {
      id
      title
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
      textHeld
    }
    yardstick {
      id
      name
      note
    }
    safeguards {
      id
      name
    }
    rows {
      ...RowSummary
    }
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
  appliesTo
  basis
}
fragment RowSummary on Row {
  kinds
  names
  measure {
    ...MeasureFacts
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
    textHeld
  }
  lacking(
    version: $version
    safeguards: $safeguards
    kinds: $kinds
    match: $match
    weakCounts: $weakCounts
  ) {
    caution
    gaps {
      ...RowSummary
    }
    contested {
      ...RowSummary
    }
    unexamined {
      ...RowSummary
    }
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
  appliesTo
  basis
}
fragment RowSummary on Row {
  kinds
  names
  measure {
    ...MeasureFacts
  }
  cells {
    ...CellSummary
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
  appliesTo
  basis
}`) as unknown as TypedDocumentString<CellProofQuery, CellProofQueryVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release {
  release {
    id
    builtAt
  }
}
    `) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;