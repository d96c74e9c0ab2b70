import cohort from './cohort.json' with { type: 'json' }
import { readTemplate } from './read-template.ts'

/** The cohort of freelances: both sides apply, one kick-off, four months in pairs. */
export const cohortTemplate = readTemplate(cohort)
