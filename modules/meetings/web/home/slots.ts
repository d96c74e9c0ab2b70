import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'

/** Where many meetings wait for a word: a page that takes all of them in one step. */
export const meetingsTogether: ComponentSlot<object> = slot('meetings.together')
