export { meetingCancelled, meetingChanged, meetingHeld, meetingPlanned } from './facts.ts'
export { countHeldOf } from './count-held-of.ts'
export { readMeetingsOfEdition, type MeetingOfEdition } from './read-meetings-of-edition.ts'
