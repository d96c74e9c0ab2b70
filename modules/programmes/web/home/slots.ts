import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'

/** Under what matters now: what the person has of their own, such as their pairs. */
export const homeMine: ComponentSlot<object> = slot('home.mine')

/** "Around you": things that one may do and need not. */
export const homeAround: ComponentSlot<object> = slot('home.around')
