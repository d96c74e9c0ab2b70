import { sql } from 'kysely'
import { dayIn } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readOpenCall } from '../../../enrolment/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { isLead } from '../../../programmes/server/index.ts'
import type { OwnOutsiders } from '../../contract.ts'
import { monthOf, mostInvited, stateForInviter } from '../../outside.ts'
import { editionThatAsks } from '../state/edition-that-asks.ts'

/** Whom the caller has invited, how many more they may, and for the team what became of all of them. */
export async function readOutsiders(
  context: Context<'not-asked-here'>,
  editionId: string,
): Promise<OwnOutsiders> {
  const { db, now, organisation, person } = context
  const edition = await editionThatAsks(context, editionId)
  const byTeam = await isLead(context, editionId)
  const rows = await db
    .selectFrom('requests.outsiders')
    .select(['id', 'name', 'personId', 'invitedAt', 'until', 'answer', 'byTeam', 'month'])
    .where('editionId', '=', editionId)
    .where('invitedBy', '=', person.id)
    .orderBy('invitedAt', 'desc')
    .limit(200)
    .execute()
  const people = await readPeople(
    db,
    rows.flatMap(({ personId }) => personId ?? []),
  )
  const { first, next } = monthOf(dayIn(organisation.timeZone, now))
  const most = mostInvited[byTeam ? 'team' : 'member']
  const used = rows.filter((row) => row.byTeam === byTeam && row.month === first).length
  const call = await readOpenCall(db, editionId)
  return {
    editionId,
    editionName: edition.name,
    outsiders: rows.map(({ id, name, personId, invitedAt, until, answer }) => ({
      id,
      name: personId === null ? name : (people.get(personId)?.name ?? null),
      invitedAt,
      until,
      state: stateForInviter({ answer, until }, now),
    })),
    most,
    left: Math.max(0, most - used),
    againOn: next,
    callAddress: call.address,
    teamDecides: call.isReviewed,
    figures: byTeam ? await countOutsiders() : null,
  }

  async function countOutsiders() {
    const { rows: counted } = await sql<{ invited: number; saidYes: number; mentorsNow: number }>`
      select count(*)::int as invited,
        (count(*) filter (where answer = 'accepted'))::int as said_yes,
        (count(distinct members.id))::int as mentors_now
      from requests.outsiders
      left join enrolment.members on members.organisation_id = outsiders.organisation_id
        and members.id = outsiders.enrolment_id and members.status = 'enrolled'
      where outsiders.edition_id = ${editionId} and outsiders.answer is distinct from 'withdrawn'`.execute(db)
    return counted[0]!
  }
}
