export { placesOfEnrolment } from './places-of-enrolment.ts'
export { readEnrolled, type EnrolledMember } from './read-enrolled.ts'
export { readPersonNames } from './read-person-names.ts'
export { startDemonstrationAction } from './start-demonstration.ts'
