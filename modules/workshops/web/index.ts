export { workshopEnd } from './slots.ts'
