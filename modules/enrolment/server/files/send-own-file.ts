import { action } from '../../../../platform/server/action.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { readQuestionnaire } from '../../../programmes/server/index.ts'
import { sendOwnFile } from '../../contract.ts'
import { keepFile } from './keep-file.ts'

export const sendOwnFileAction = action(sendOwnFile, async (context, { id, ...sent }) => {
  const { db, now, person } = context
  await refuseTooMany(db, { bucket: `own-file/${person.id}`, most: 30, minutes: 60, now })
  const { editionId } = await db
    .selectFrom('enrolment.enrolments')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { questions } = await readQuestionnaire(db, editionId)
  return keepFile(context, questions, { ...sent, editionId, personId: person.id })
})
