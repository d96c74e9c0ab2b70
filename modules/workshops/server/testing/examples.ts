export { openActions, openWorkshops, plan, proposal, type Actions, type Enrolled } from './open-workshops.ts'
