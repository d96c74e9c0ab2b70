import { action } from '../../../../platform/server/action.ts'
import { writeMentorWords } from '../../contract.ts'
import { knownLevels } from '../../rules.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

export const writeMentorWordsAction = action(writeMentorWords, async (context, { id, words, levels }) => {
  const { db, now } = context
  const { step, ownWords, relationshipId, rubric } = await readRehearsal(db, id, true)
  if (step === 'over') throw context.refuse('rehearsal-over')
  if (ownWords === null) throw context.refuse('own-view-first')
  await db
    .updateTable('training.rehearsals')
    .set({
      mentorWords: JSON.stringify(words),
      mentorLevels: JSON.stringify(knownLevels(rubric, levels)),
      step: 'over',
      stepSince: now,
    })
    .where('id', '=', id)
    .execute()
  await tellRehearsal(context, relationshipId)
  return {}
})
