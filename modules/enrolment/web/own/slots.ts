import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'

/** Beside one's own enrolment that is over: what later modules know of why. */
export const ownEnrolmentOver: ComponentSlot<{ readonly enrolmentId: string }> = slot('own-enrolment.over')
