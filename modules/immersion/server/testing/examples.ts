export { day, openActions, openImmersion, type Actions, type Enrolled } from './open-immersion.ts'
