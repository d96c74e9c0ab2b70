import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { readParties } from '../../relationships/server/index.ts'
import { confide } from '../contract.ts'
import { whyNotConfide } from '../rules.ts'
import { lockListening } from './lock-listening.ts'
import { readListeners } from './read-listeners.ts'
import { tellListeners } from './tell-listeners.ts'

export const confideAction = action(confide, async (context, { id: relationshipId, kind, words, readBy }) => {
  const { db, organisation, person, now } = context
  const { editionId, status } = (await readParties(db, [relationshipId])).get(relationshipId)!
  const where = { editionId, relationshipId, personId: person.id }
  const listening = await lockListening(db, editionId)
  const { mine } = await readListeners(db, where)
  const refusal = whyNotConfide(
    { kind, words, readBy },
    {
      readBy: listening.readBy,
      isActive: status === 'active',
      hasOpenWish: mine.some((said) => said.kind === 'change' && said.state === 'open'),
    },
  )
  if (refusal) throw context.refuse(refusal)
  const id = newId(now)
  const saved = await db
    .insertInto('feedback.confidences')
    .values({
      organisationId: organisation.id,
      id,
      ...where,
      kind,
      words: kind === 'change' ? '' : words,
      readBy,
      confidedAt: now,
    })
    // Two presses at once: the second finds the first.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw context.refuse('already-said')
  await tellListeners(context, { id, listening, personId: person.id })
  return readListeners(db, where)
})
