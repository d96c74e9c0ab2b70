export { cohortTemplate } from './cohort.ts'
export { findTemplate, templates } from './templates.ts'
export type { ProgrammeTemplate } from './template.ts'
