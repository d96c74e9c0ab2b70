export { writeCalendar, type CalendarEvent } from './write-calendar.ts'
