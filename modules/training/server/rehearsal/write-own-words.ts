import { action } from '../../../../platform/server/action.ts'
import { writeOwnWords } from '../../contract.ts'
import { knownLevels } from '../../rules.ts'
import { readRehearsal, tellRehearsal } from './kept-rehearsal.ts'

/** Whoever defended judges first; the mentor's turn begins. */
export const writeOwnWordsAction = action(writeOwnWords, async (context, { id, words, levels }) => {
  const { db, now } = context
  const { step, relationshipId, rubric, alone } = await readRehearsal(db, id, true)
  if (step === 'over') throw context.refuse('rehearsal-over')
  if (step !== 'own') throw context.refuse('other-step')
  await db
    .updateTable('training.rehearsals')
    .set({
      ownWords: JSON.stringify(words),
      ownLevels: JSON.stringify(knownLevels(rubric, levels)),
      // Alone, nobody's words are waited for.
      step: alone ? 'over' : 'mentor',
      stepSince: now,
    })
    .where('id', '=', id)
    .execute()
  await tellRehearsal(context, relationshipId)
  return {}
})
