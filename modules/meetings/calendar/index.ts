export { frameOfEvent } from './frame-of-event.ts'
export { writeCalendar, type CalendarEvent } from './write-calendar.ts'
