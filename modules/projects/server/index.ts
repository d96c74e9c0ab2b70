export { readOwnAdvisorHours } from './advisors/read-own-dates.ts'
