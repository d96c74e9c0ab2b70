import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'
import type { Call } from '../../contract.ts'

/** On the page of the call, above its settings: what later modules know of those who answered it. */
export const callNotes: ComponentSlot<{ readonly editionId: string; readonly state: Call['state'] }> =
  slot('call.notes')
