import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { takeGesture } from '../../contract.ts'
import { takenSince } from './still-taken.ts'

/** The first of two who say it at once has it; what was taken more than a week ago is free. */
export const takeGestureAction = action(takeGesture, async (context, { editionId, key }) => {
  const { db, organisation, person, now } = context
  const mine = { personId: person.id, takenAt: now }
  const taken = await db
    .insertInto('programmes.takenGestures')
    .values({ organisationId: organisation.id, editionId, key, ...mine })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'editionId', 'key'])
        .doUpdateSet(mine)
        .where(({ or, eb }) =>
          or([
            eb('programmes.takenGestures.takenAt', '<=', takenSince(now)),
            eb('programmes.takenGestures.personId', '=', person.id),
          ]),
        ),
    )
    .returning('key')
    .executeTakeFirst()
  if (taken) return {}
  const { personId } = await db
    .selectFrom('programmes.takenGestures')
    .select('personId')
    .where('editionId', '=', editionId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  throw context.refuse('already-taken', { by: (await readPeople(db, [personId])).get(personId)?.name ?? '' })
})
