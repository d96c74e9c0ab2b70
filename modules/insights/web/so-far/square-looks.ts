import type { UnitGroup } from '../../../../platform/web/design/UnitGrid.tsx'
import type { SquareState } from '../../contract.ts'

export const squareLooks: Record<SquareState, UnitGroup['look']> = {
  dated: 'full',
  seeking: 'pale',
  unconfirmed: 'hatched',
  silent: 'care',
  paused: 'resting',
  proposed: 'waiting',
  ended: 'empty',
}
