export { bookHour } from './booking/book-hour.ts'
export { isHourFree, readFreeHours } from './booking/free-hours.ts'
export { lockWeeks } from './booking/lock-weeks.ts'
export { readAbsentUntil } from './week/read-absent-until.ts'
export { readOwnMeetingDates, type ReadingOfDates } from './calendar/read-own-dates.ts'
export { meetingCancelled, meetingChanged, meetingHeld, meetingPlanned } from './facts.ts'
export { readPeopleById } from './sides.ts'
export { pairOfMeeting, readMeeting, readMeetings, type KeptMeeting } from './kept-meeting.ts'
export { readPeopleOfMeeting } from './read-people-of-meeting.ts'
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
export { carryInto, readOpenCarried, settleOpen, type Settled } from './preparing/carry-into.ts'
export { sayOfMeeting } from './say-of-meeting.ts'
export { coverAbsence, coveredBy } from './series/cover-absence.ts'
export { readCovering } from './series/read-covering.ts'
export { uncoverAbsence } from './series/uncover-absence.ts'
export { endSeries } from './series/end-series.ts'
export { planSeries } from './series/plan-series.ts'
export { readMeetingsOfWeek, readNextDates, type MeetingOfWeek } from './series/read-week.ts'
export { readSeries } from './series/read-series.ts'
export { readSessions, type CountedSession } from './series/read-sessions.ts'
