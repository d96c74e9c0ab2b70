import { action } from '../../../../platform/server/action.ts'
import { readPeopleById } from '../../../meetings/server/index.ts'
import { listOwnDefences, type Defence } from '../../contract.ts'
import { followedBy } from '../reading/course-pairs.ts'
import { defenceAs, readDefences } from './read-defences.ts'

/** In which I sit, that I stand, or that somebody stands whom I follow. */
export const listOwnDefencesAction = action(listOwnDefences, async (context) => {
  const { db, person } = context
  const followed = (await followedBy(context)).map(({ menteeId }) => menteeId)
  const rows = await db
    .selectFrom('training.defences')
    .innerJoin('training.placements', 'training.placements.id', 'placementId')
    .leftJoin('training.jurors', 'training.jurors.defenceId', 'training.defences.id')
    .select('training.defences.id')
    .where((row) =>
      row.or([
        row('training.jurors.personId', '=', person.id),
        row('training.placements.personId', 'in', [person.id, ...followed]),
      ]),
    )
    .execute()
  const defences = await readDefences(db, { ids: rows.map(({ id }) => id) })
  const { timeZone } = (await readPeopleById(context, [person.id])).get(person.id)!
  return {
    defences: defences.map((one): Defence =>
      defenceAs(
        one,
        one.jurorIds.includes(person.id) ? 'jury' : one.menteeId === person.id ? 'mentee' : 'mentor',
        timeZone,
      ),
    ),
  }
})
