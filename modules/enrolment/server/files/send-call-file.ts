import { dayIn } from '../../../../platform/calendar-day.ts'
import { publicAction } from '../../../../platform/server/action.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { sendCallFile } from '../../contract.ts'
import { callState } from '../../rules-of-calls.ts'
import { findPublicCall } from '../applications/find-public-call.ts'
import { keepFile } from './keep-file.ts'

export const sendCallFileAction = publicAction(sendCallFile, async (context, { address, ...sent }) => {
  const { db, now, organisation, caller } = context
  await refuseTooMany(db, { bucket: `call-file/${caller.address}`, most: 60, minutes: 60, now })
  const { call, questionnaire } = await findPublicCall(context, address)
  if (callState(call, dayIn(organisation.timeZone, now)) !== 'open') throw context.refuse('call-closed')
  return keepFile(context, questionnaire.questions, { ...sent, editionId: call.editionId, personId: null })
})
