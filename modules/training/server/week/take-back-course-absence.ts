import { action } from '../../../../platform/server/action.ts'
import { uncoverAbsence } from '../../../meetings/server/index.ts'
import { takeBackCourseAbsence } from '../../contract.ts'

export const takeBackCourseAbsenceAction = action(takeBackCourseAbsence, (context, { id }) =>
  uncoverAbsence(context, id),
)
