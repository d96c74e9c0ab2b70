import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'

/** What waits for the person now, before anything else: one question, one thing to do. */
export const homeNow: ComponentSlot<object> = slot('home.now')

/** Under what matters now: what the person has of their own, such as their pairs. */
export const homeMine: ComponentSlot<object> = slot('home.mine')

/** "Around you": things that one may do and need not. */
export const homeAround: ComponentSlot<object> = slot('home.around')
