import { slot, type ComponentSlot } from '../../../platform/web/slots.ts'
import type { Reason } from '../contract.ts'

/** Beside the pairs that need a look for one reason: what can be done for all of them. */
export const besideReason: ComponentSlot<{
  editionId: string
  reason: Reason
  /** How many pairs. */
  count: number
  /** True where the way here was to write to them. */
  isAsked: boolean
}> = slot('follow-up.reason')
