import { action } from '../../../platform/server/action.ts'
import { showEnrolment } from '../contract.ts'
import { readEnrolment } from './read-enrolment.ts'

export const showEnrolmentAction = action(showEnrolment, ({ db }, { id }) => readEnrolment(db, id))
