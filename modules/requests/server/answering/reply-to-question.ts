import { action } from '../../../../platform/server/action.ts'
import { replyToQuestion } from '../../contract.ts'
import { answerByAfterReply, whyNotAnswer } from '../../rules.ts'
import { mailToMentor } from '../mail/mail-to-mentor.ts'
import { lockRequest } from '../state/lock-search.ts'
import { readOwnSearch } from '../searching/read-own-searches.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'

/** The one answer to "tell me more"; the mentor has three days from now at least. */
export const replyToQuestionAction = action(replyToQuestion, async (context, { id, reply }) => {
  const { db, now } = context
  const { search, request } = await lockRequest(db, id)
  const refusal = whyNotAnswer(request.status)
  if (refusal) throw context.refuse(refusal)
  if (request.question === null || request.reply !== null) throw context.refuse('nothing-asked')
  const answerBy = answerByAfterReply(request.answerBy!, now)
  await db
    .updateTable('requests.requests')
    .set({ reply, repliedAt: now, answerBy })
    .where('id', '=', id)
    .execute()
  const edition = await editionOfSearch(db, search.editionId)
  await mailToMentor(context, { kind: 'replied', edition, search, request: { ...request, reply, answerBy } })
  return readOwnSearch(context, search.id)
})
