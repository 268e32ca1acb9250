import { useOperation } from '../../api/client.ts'
import { CoverageDocument } from '../../api/generated/graphql.ts'
import { measureKinds } from './measure-kinds.ts'
import type { MatrixView } from './view.ts'

/** The text of the view measured by its standard. */
export const useCoverage = (view: Pick<MatrixView, 'version' | 'yardstick' | 'kinds'>) =>
  useOperation(CoverageDocument, { version: view.version, yardstick: view.yardstick, kinds: measureKinds(view) }, { keep: true })
