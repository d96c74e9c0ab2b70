import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'

/** Above the weights: what later modules know of how they did. */
export const besideWeights: ComponentSlot<object> = slot('studio.weights')
