export { askStillTrue } from '../nudging/ask-still-true.ts'
export { openActions, openAsking, type Actions, type Enrolled } from './open-asking.ts'
