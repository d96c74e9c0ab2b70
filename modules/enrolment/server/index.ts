export {
  closeApplications,
  enrolReviewed,
  lockApplications,
  takeBackApplication,
} from './applications/review/end-review.ts'
export { readApplication } from './applications/review/read-application.ts'
export { readReviewed } from './applications/review/read-reviewed.ts'
export { listOpenCalls } from './applications/list-open-calls.ts'
export { findCallAddress } from './applications/find-call-address.ts'
export { readOpenCall } from './applications/read-open-call.ts'
export { countEnrolled } from './count-enrolled.ts'
export { countFree } from './count-free.ts'
export { cameBack, enrolmentWithdrawn, themesMerged } from './facts.ts'
export { enrolMentor } from './enrol-mentor.ts'
export { findFile } from './files/find-file.ts'
export { placesOfEnrolment } from './places-of-enrolment.ts'
export { readEnrolled, type EnrolledMember } from './read-enrolled.ts'
export { readHoursAnswered } from './read-hours-answered.ts'
export { readPersonNames } from './read-person-names.ts'
export { readWordsForPair } from './read-words-for-pair.ts'
export { startDemonstrationAction } from './start-demonstration.ts'
export { takeOut } from './take-out.ts'
export { takesPart } from './takes-part.ts'
export { takesPartNoMore } from './takes-part-no-more.ts'
