import type { MeasureKind } from '../../api/generated/graphql.ts'
import { type Kind, kindsOf, type MatrixView } from './view.ts'

const NAMES: Record<Kind, MeasureKind> = { power: 'POWER', mechanism: 'MECHANISM', offence: 'OFFENCE' }

/** The kinds of a view as the API names them. */
export const measureKinds = (view: Pick<MatrixView, 'kinds'>): MeasureKind[] => kindsOf(view).map((kind) => NAMES[kind])
