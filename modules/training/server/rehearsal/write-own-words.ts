import { action } from '../../../../platform/server/action.ts'
import { writeOwnWords } from '../../contract.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

/** Whoever defended judges first; the mentor's turn begins. */
export const writeOwnWordsAction = action(writeOwnWords, async (context, { id, words }) => {
  const { db, now } = context
  const { step, relationshipId } = await readRehearsal(db, id, true)
  if (step === 'over') throw context.refuse('rehearsal-over')
  if (step !== 'own') throw context.refuse('other-step')
  await db
    .updateTable('training.rehearsals')
    .set({ ownWords: JSON.stringify(words), step: 'mentor', stepSince: now })
    .where('id', '=', id)
    .execute()
  await tellRehearsal(context, relationshipId)
  return {}
})
