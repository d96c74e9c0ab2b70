export { readEnrolled, type EnrolledMember } from './read-enrolled.ts'
export { startDemonstrationAction } from './start-demonstration.ts'
