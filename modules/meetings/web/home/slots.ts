import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'

/** Where many meetings wait for a word: a page that takes all of them in one step. */
export const meetingsTogether: ComponentSlot<object> = slot('meetings.together')

/** Among the next dates on one's home: lines of what later modules have planned, in the class of a line. */
export const ownDates: ComponentSlot<{ readonly className: string }> = slot('meetings.own-dates')
