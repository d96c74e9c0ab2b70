export { openActions, openWorkshops, type Actions, type Enrolled } from './open-workshops.ts'
