export { bookHour } from './booking/book-hour.ts'
export { isHourFree, readFreeHours } from './booking/free-hours.ts'
export { lockWeeks } from './booking/lock-weeks.ts'
export { readAbsentUntil } from './week/read-absent-until.ts'
export { readOwnMeetingDates, type ReadingOfDates } from './calendar/read-own-dates.ts'
export { meetingCancelled, meetingChanged, meetingHeld, meetingPlanned } from './facts.ts'
export { readPeopleById } from './sides.ts'
export { countHeldOf } from './count-held-of.ts'
export { readMeetingsOfEdition, type MeetingOfEdition } from './read-meetings-of-edition.ts'
export { readMeetingDays, type MeetingDays } from './read-meeting-days.ts'
export {
  readDatesToAgree,
  readSignsOfLife,
  readUnconfirmed,
  type SignsOfLife,
  type WaitingMeeting,
} from './read-waiting.ts'
