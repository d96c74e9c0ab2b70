export { readOwnImmersionDates } from './calendar/read-own-dates.ts'
