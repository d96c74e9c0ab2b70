export type { Known, Said, Word } from './state/known.ts'
export { meetingState, type MeetingState } from './state/meeting-state.ts'
export { whyNotChangeDate, whyNotContest, whyNotExcuse, whyNotSay, whyNotTakeBack } from './state/why-not.ts'
export { whyNotNote, whyNotPlan } from './days/why-not-day.ts'
