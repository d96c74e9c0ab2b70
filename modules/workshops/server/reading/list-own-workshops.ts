import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import { listOwnWorkshops } from '../../contract.ts'
import { asShown } from '../state/as-shown.ts'
import { kept } from '../state/kept-workshop.ts'

/** For two weeks after its end, a workshop waits to be spoken of. */
const spokenOfForDays = 14

export const listOwnWorkshopsAction = action(listOwnWorkshops, async (context) => {
  const { db, now, person } = context
  const rows = await db
    .selectFrom('workshops.workshops')
    .selectAll('workshops.workshops')
    .leftJoin('workshops.seats', (join) =>
      join
        .onRef('workshops.seats.workshopId', '=', 'workshops.workshops.id')
        .on('workshops.seats.personId', '=', person.id),
    )
    .where('status', '=', 'scheduled')
    .where(({ or, eb }) =>
      or([eb('hostId', '=', person.id), eb('state', 'in', ['coming', 'offered', 'waiting'])]),
    )
    .where(
      sql<boolean>`starts_at + (minutes || ' minutes')::interval > ${now}::timestamptz - ${spokenOfForDays} * interval '1 day'`,
    )
    .orderBy('startsAt')
    .orderBy('workshops.workshops.id')
    .execute()
  const editions = await db
    .selectFrom('enrolment.members')
    .innerJoin(
      'programmes.workshopTerms',
      'programmes.workshopTerms.editionId',
      'enrolment.members.editionId',
    )
    .select('enrolment.members.editionId')
    .distinct()
    .where('personId', '=', person.id)
    .where('status', '=', 'enrolled')
    .execute()
  const names = await readEditionNames(
    db,
    editions.map(({ editionId }) => editionId!),
  )
  const workshops = await asShown(context, rows.map(kept))
  return {
    workshops: workshops.filter(
      ({ isOver, seat, isMine }) => !isOver || (!isMine && seat?.state === 'coming' && !seat.debriefed),
    ),
    editions: editions.map(({ editionId }) => ({ id: editionId!, name: names.get(editionId!)!.editionName })),
  }
})
