import { ProgrammeTemplate } from './template.ts'
import cohort from './cohort.json' with { type: 'json' }

/** The cohort of freelances: both sides apply, one kick-off, four months in pairs. */
export const cohortTemplate: ProgrammeTemplate = ProgrammeTemplate.parse(cohort)
