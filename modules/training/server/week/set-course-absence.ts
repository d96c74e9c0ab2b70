import { action } from '../../../../platform/server/action.ts'
import { coverAbsence } from '../../../meetings/server/index.ts'
import { setCourseAbsence } from '../../contract.ts'

export const setCourseAbsenceAction = action(setCourseAbsence, (context, away) => coverAbsence(context, away))
