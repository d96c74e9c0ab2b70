export { cohortTemplate } from './cohort.ts'
export type { ProgrammeTemplate } from './template.ts'
