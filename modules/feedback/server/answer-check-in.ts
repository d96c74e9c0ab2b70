import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { readQuestions } from '../../questionnaires/server/index.ts'
import { keepQuotes } from './quotes/keep-quotes.ts'
import { CheckInQuestion, quotesOf, signalsOf, whyNotAnswered } from '../check-ins/form.ts'
import { answerCheckIn } from '../contract.ts'
import { lockListening } from './lock-listening.ts'
import { readOwnCheckIn } from './read-own-check-in.ts'
import { tellListeners } from './tell-listeners.ts'

export const answerCheckInAction = action(answerCheckIn, async (context, { id, answers, readBy }) => {
  const { db, organisation, person, now } = context
  const { editionId, relationshipId, versionId, answeredAt, letGoAt } = await db
    .selectFrom('feedback.checkIns')
    .select(['editionId', 'relationshipId', 'versionId', 'answeredAt', 'letGoAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (answeredAt !== null) throw context.refuse('already-answered')
  if (letGoAt !== null) throw context.refuse('not-asked-any-more')
  const asked = await readQuestions(db, versionId, CheckInQuestion)
  const refusal = whyNotAnswered(asked, answers)
  if (refusal) throw context.refuse(refusal.code, { question: refusal.question })
  const listening = await lockListening(db, editionId)
  if (listening.readBy !== readBy) throw context.refuse('reader-changed')
  await db
    .updateTable('feedback.checkIns')
    .set({ answers: JSON.stringify(answers), answeredAt: now })
    .where('id', '=', id)
    .execute()
  await keepQuotes(context, { checkInId: id, editionId, relationshipId }, quotesOf(asked, answers))
  const { signals, words } = signalsOf(asked, answers)
  if (signals.length > 0) {
    const confidenceId = newId(now)
    await db
      .insertInto('feedback.confidences')
      .values({
        organisationId: organisation.id,
        id: confidenceId,
        editionId,
        relationshipId,
        personId: person.id,
        kind: 'check-in',
        words: words.slice(0, 5000),
        signals: JSON.stringify(signals),
        readBy,
        confidedAt: now,
      })
      .execute()
    await tellListeners(context, { id: confidenceId, listening, personId: person.id })
  }
  return readOwnCheckIn(db, id)
})
