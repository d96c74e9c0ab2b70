export { readOwnGatheringDates } from './calendar/read-own-dates.ts'
