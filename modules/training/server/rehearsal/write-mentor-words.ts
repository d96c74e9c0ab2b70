import { action } from '../../../../platform/server/action.ts'
import { writeMentorWords } from '../../contract.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

export const writeMentorWordsAction = action(writeMentorWords, async (context, { id, words }) => {
  const { db, now } = context
  const { step, ownWords, relationshipId } = await readRehearsal(db, id, true)
  if (step === 'over') throw context.refuse('rehearsal-over')
  if (ownWords === null) throw context.refuse('own-view-first')
  await db
    .updateTable('training.rehearsals')
    .set({ mentorWords: JSON.stringify(words), step: 'over', stepSince: now })
    .where('id', '=', id)
    .execute()
  await tellRehearsal(context, relationshipId)
  return {}
})
