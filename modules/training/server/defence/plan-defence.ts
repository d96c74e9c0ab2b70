import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { takesPart } from '../../../enrolment/server/index.ts'
import { instantsOf } from '../../../meetings/rules.ts'
import { lockWeeks } from '../../../meetings/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame, readLeadIds } from '../../../programmes/server/index.ts'
import { readPairsOfEdition } from '../../../relationships/server/index.ts'
import { listOwnDefences, planDefence } from '../../contract.ts'
import { minutesOfDefence } from '../../rules.ts'
import { tellOfDefence } from './tell-of-defence.ts'
import { whoDefends, whoMeets } from './who-is-taken.ts'

export const planDefenceAction = action(planDefence, async (context, input) => {
  const { db, now, organisation } = context
  const { editionId, personId, on, at, timeZone, place } = input
  const jurorIds = [...new Set(input.jurorIds)].toSorted()
  const [startsAt] = instantsOf({ on, at, timeZone })
  if (startsAt === undefined) throw context.refuse('no-such-hour')
  if (startsAt <= now) throw context.refuse('in-the-past')
  const placement = await db
    .selectFrom('training.placements')
    .select('id')
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('endedOn', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!placement) throw context.refuse('no-project')
  const pairs = await readPairsOfEdition(db, editionId)
  const mentors = pairs
    .filter(({ parties }) => parties.some((party) => party.personId === personId && party.role === 'mentee'))
    .flatMap(({ parties }) => parties.filter(({ role }) => role === 'mentor').map((party) => party.personId))
  if (jurorIds.some((id) => mentors.includes(id))) throw context.refuse('own-mentor-in-jury')
  const leads = await readLeadIds(db, [editionId])
  for (const id of jurorIds)
    if (id === personId || (!leads.includes(id) && !(await takesPart(db, editionId, id))))
      throw context.refuse('not-a-juror')
  const planned = await db
    .selectFrom('training.defences')
    .select('id')
    .where('placementId', '=', placement.id)
    .where('result', 'is', null)
    .executeTakeFirst()
  if (planned) throw context.refuse('defence-planned')
  // Locked before looking: of two defences planned at once, one juror sits in one.
  const people = [...new Set([personId, ...mentors, ...jurorIds])]
  await lockWeeks(context, people)
  const { showing, answering } = minutesOfDefence((await readEditionFrame(db, editionId)).course)
  const hour = { startsAt, minutes: showing + answering }
  const defending = await whoDefends(db, [personId, ...jurorIds], hour)
  if (defending.length > 0) throw context.refuse('defence-at-that-hour', await named(defending))
  const meeting = input.anyway ? [] : await whoMeets(db, people, hour)
  if (meeting.length > 0) throw context.refuse('meeting-at-that-hour', await named(meeting))
  const id = newId(now)
  const organisationId = organisation.id
  await db
    .insertInto('training.defences')
    .values({
      organisationId,
      id,
      editionId,
      placementId: placement.id,
      startsAt,
      timeZone,
      place,
      plannedAt: now,
    })
    .execute()
  await db
    .insertInto('training.jurors')
    .values(jurorIds.map((juror) => ({ organisationId, defenceId: id, personId: juror })))
    .execute()
  await tellOfDefence(context, id, 'planned', [personId, ...jurorIds])
  context.tellPages([personId, ...jurorIds, ...mentors], [listOwnDefences])
  return { id }

  async function named(ids: readonly string[]) {
    const known = await readPeople(db, ids)
    const names = ids.map((one) => known.get(one)?.name ?? '')
    return { count: ids.length, names }
  }
})
