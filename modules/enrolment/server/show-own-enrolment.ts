import { action } from '../../../platform/server/action.ts'
import { showOwnEnrolment } from '../contract.ts'
import { readOwnEnrolment } from './read-own-enrolment.ts'

export const showOwnEnrolmentAction = action(showOwnEnrolment, ({ db }, { id }) => readOwnEnrolment(db, id))
