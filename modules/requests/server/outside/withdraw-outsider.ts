import { action } from '../../../../platform/server/action.ts'
import { withdrawOutsider } from '../../contract.ts'
import { nothingKept } from './nothing-kept.ts'

/** The link opens nothing any more; it still counts for the month, for its mail may have been read. */
export const withdrawOutsiderAction = action(withdrawOutsider, async (context, { id }) => {
  const { db, now } = context
  const outsider = await db
    .selectFrom('requests.outsiders')
    .select(['answer', 'until'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (outsider.answer === 'withdrawn') return {}
  if (outsider.answer === 'accepted' || outsider.until <= now) throw context.refuse('answered-already')
  // Whoever said no keeps their peace.
  await db
    .updateTable('requests.outsiders')
    .set({ ...nothingKept, answer: 'withdrawn', answeredAt: now })
    .where('id', '=', id)
    .execute()
  await context.takeBackMail([`outsider/${id}`])
  return {}
})
