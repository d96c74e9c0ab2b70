import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { countEnrolled, countFree } from '../../../enrolment/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { showPartner, type WholePartner } from '../../contract.ts'
import { endedBefore, stateOf } from '../../rules.ts'

export const showPartnerAction = action(showPartner, async ({ db, organisation, now }, { id }) => {
  const { endedAt, charterOf, charter, ...partner } = await db
    .selectFrom('partners.partners')
    .select(['id', 'editionId', 'name', 'fromOn', 'untilOn', 'charterOf', 'charter', 'charterVersion'])
    .select(['endedAt', 'revision'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const mentors = await db
    .selectFrom('partners.mentors')
    .select('personId')
    .where('partnerId', '=', id)
    // Of one that is over, who came for it.
    .$if(endedAt === null, (here) => here.where('leftAt', 'is', null))
    .orderBy('addedAt')
    .orderBy('personId')
    .execute()
  const readers = await db
    .selectFrom('partners.readers')
    .select('personId')
    .where('partnerId', '=', id)
    .orderBy('namedAt')
    .orderBy('personId')
    .execute()
  const people = await readPeople(
    db,
    [...mentors, ...readers].map(({ personId }) => personId),
  )
  const named = ({ personId }: { readonly personId: string }) => {
    const { name = '', email = null } = people.get(personId) ?? {}
    return { personId, name, email }
  }
  const { mentees: waiting } = await countFree(db, partner.editionId)
  const enrolled = (await countEnrolled(db, [partner.editionId], ['mentee'])).get(partner.editionId) ?? 0
  const today = dayIn(organisation.timeZone, now)
  return {
    ...partner,
    charterOf: charterOf as WholePartner['charterOf'],
    charter: charter as WholePartner['charter'],
    state: stateOf({ ...partner, endedAt }, today),
    endedOn: endedBefore({ ...partner, endedAt }, organisation.timeZone),
    today,
    allPaired: enrolled > 0 && waiting === 0,
    mentors: mentors.map(named),
    readers: readers.map(named),
  }
})
