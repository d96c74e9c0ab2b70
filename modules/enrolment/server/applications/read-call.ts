import { sql } from 'kysely'
import { dayIn } from '../../../../platform/calendar-day.ts'
import type { PublicContext } from '../../../../platform/server/context.ts'
import { slugFor } from '../../../people/rules.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { Call } from '../../contract.ts'
import { callState } from '../../rules-of-calls.ts'

type Reading = Pick<PublicContext, 'db' | 'organisation' | 'now'>

const nothingSaid = { fr: '', en: '' }

/** The call of an edition as its team sees it. Before the first save it is a closed one, called as the edition is. */
export async function readCall({ db, organisation, now }: Reading, editionId: string): Promise<Call> {
  const kept = await db
    .selectFrom('enrolment.calls')
    .select([
      'editionId',
      'address',
      'isOpen',
      'closesOn',
      'roles',
      'isReviewed',
      'promise',
      'places',
      'revision',
    ])
    .select((row) => row('firstOpenedAt', 'is not', null).as('hasPage'))
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  const call = kept ?? {
    editionId,
    address: await proposedAddress(),
    isOpen: false,
    closesOn: null,
    roles: ['mentor', 'mentee'],
    isReviewed: false,
    promise: nothingSaid,
    places: nothingSaid,
    hasPage: false,
    revision: 1,
  }
  const counts = await db
    .selectFrom('enrolment.applications')
    .select([
      sql<number>`count(*)::int`.as('answered'),
      sql<number>`count(confirmed_at)::int`.as('confirmed'),
    ])
    .where('editionId', '=', editionId)
    .executeTakeFirstOrThrow()
  return Call.parse({ ...call, ...counts, state: callState(call, dayIn(organisation.timeZone, now)) })

  async function proposedAddress() {
    const { name } = await readEditionFrame(db, editionId)
    return slugFor(name[organisation.language])
  }
}
