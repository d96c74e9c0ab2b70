export { readEnrolled, type EnrolledMember } from './read-enrolled.ts'
