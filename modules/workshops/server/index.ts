export { readOwnWorkshopDates } from './calendar/read-own-dates.ts'
export { askForOne } from './ideas/ask-for-one.ts'
export { readWorkshopPeople } from './state/read-workshop-people.ts'
