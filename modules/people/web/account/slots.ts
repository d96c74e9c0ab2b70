import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'

/** What else one decides about oneself, below sign-in and language. */
export const accountParts: ComponentSlot<object> = slot('account')
