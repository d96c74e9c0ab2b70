export { meetingCancelled, meetingChanged, meetingHeld, meetingPlanned } from './facts.ts'
