import { action } from '../../../platform/server/action.ts'
import { showGatheringAsked } from '../contract.ts'
import { asShown, kept, readSaid } from './kept-gathering.ts'
import type { SignUpState } from '../contract.ts'

export const showGatheringAskedAction = action(showGatheringAsked, async (context, { id }) => {
  const { db, person } = context
  const row = await db
    .selectFrom('gatherings.gatherings')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const said = await readSaid(db, [id])
  const gathering = asShown(context, kept(row), said)
  const { title, startsAt, timeZone, place, places, coming, cancelledAt, isOver } = gathering
  const state = (said.find(({ personId }) => personId === person.id)?.state ?? null) as SignUpState | null
  return {
    title,
    startsAt,
    timeZone,
    place,
    state,
    isFull: places !== null && coming >= places && state !== 'coming',
    isClosed: cancelledAt !== null || isOver,
  }
})
