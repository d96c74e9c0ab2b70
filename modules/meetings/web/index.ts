export { meetingAfter, meetingAside, meetingFirst } from './preparing/slots.ts'
export { useWhen } from './use-when.ts'
export { meetingsTogether, ownDates } from './home/slots.ts'
