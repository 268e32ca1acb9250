import { PAIR_CLASSES } from '../compare/align.ts'
import { ASPECTS, CELL_CHANGES } from '../compare/cells.ts'
import { CHANGE_ASPECTS, CHANGE_SUBJECTS, OBSTACLES, TURNS } from '../compare/changes.ts'
import { PIECE_KINDS } from '../compare/words.ts'
import { GAPS, GRADES } from '../coverage/types.ts'
import { BASES } from '../model/basis.ts'
import { BEARERS, FORCES, FORMS, MEASURE_KINDS, METHODS, MODALITIES, SIDES, STRENGTHS } from '../model/terms.ts'
import { ALONG } from '../paths/index.ts'
import { DOES } from '../reservations/touches.ts'
import { OUTCOMES, TRI } from '../scenario/types.ts'
import { STATUS_KINDS } from '../status/standing.ts'
import { STEP_KINDS } from './provision/lineage.ts'

/** `shall-endeavour` is stored, `SHALL_ENDEAVOUR` is served. */
const served = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word.toUpperCase().replaceAll('-', '_'), word]))

export const enums = {
  Basis: served(BASES),
  Obligation: served(MODALITIES),
  Side: served(SIDES),
  MeasureKind: served(MEASURE_KINDS),
  Strength: served(STRENGTHS),
  Force: served(FORCES),
  DualCriminalityForm: served(FORMS),
  Bearer: served(BEARERS),
  Covert: served(['yes', 'no', 'possible']),
  Method: served(METHODS),
  Match: served(['any', 'all']),
  Along: served(ALONG),
  Grade: served(GRADES),
  Gap: served(GAPS),
  CellChange: served(CELL_CHANGES),
  CellAspect: served(ASPECTS),
  PairClass: served(PAIR_CLASSES),
  ChangeSubject: served(CHANGE_SUBJECTS),
  ChangeAspect: served(CHANGE_ASPECTS),
  Turn: served(TURNS),
  Obstacle: served(OBSTACLES),
  PieceKind: served(PIECE_KINDS),
  StepKind: served(STEP_KINDS),
  StatusKind: served(STATUS_KINDS),
  Outcome: served(OUTCOMES),
  ReservationDoes: served(DOES),
  Tri: served(TRI),
}
