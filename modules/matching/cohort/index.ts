/** For whoever reads a spreadsheet: apart from `rules.ts`, so that an edition's studio does not load the sheet's reader. */
export { cohortOfVolunteers } from './cohort-of-volunteers.ts'
