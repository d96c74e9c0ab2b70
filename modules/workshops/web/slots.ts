import { slot, type ComponentSlot } from '../../../platform/web/slots.ts'
import type { Workshop } from '../contract.ts'

/** Below the questions of a workshop that is planned: what its end is for. */
export const workshopEnd: ComponentSlot<{ workshop: Workshop }> = slot('workshop.end')
