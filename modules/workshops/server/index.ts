export { readOwnWorkshopDates } from './calendar/read-own-dates.ts'
