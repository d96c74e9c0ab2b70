import { dayIn } from '../../../platform/calendar-day.ts'
import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { readPeople } from '../../people/server/index.ts'
import { lockPair } from '../../relationships/server/index.ts'
import { noteContact } from '../contract.ts'
import { whyNotNote } from '../rules.ts'

/** One contact a moment: what another of the team noted for it in the meantime is told, and nothing is written twice. */
export const noteContactAction = action(noteContact, async (context, { id, moment, on, how, line }) => {
  const { db, organisation, person, now } = context
  const { editionId, activatedAt } = await lockPair(db, id)
  const { timeZone } = organisation
  const refusal = whyNotNote(on, {
    today: dayIn(timeZone, now),
    activeOn: activatedAt && dayIn(timeZone, activatedAt),
  })
  if (refusal) throw context.refuse(refusal)
  const before = await db
    .selectFrom('contacts.contacts')
    .select(['personId', 'contactedOn'])
    .where('relationshipId', '=', id)
    .where('moment', '=', moment)
    .executeTakeFirst()
  if (moment !== null && before) {
    const by = (await readPeople(db, [before.personId])).get(before.personId)?.name ?? ''
    throw context.refuse('already-noted', { by, on: before.contactedOn })
  }
  await db
    .insertInto('contacts.contacts')
    .values({
      organisationId: organisation.id,
      id: newId(now),
      editionId,
      relationshipId: id,
      moment,
      contactedOn: on,
      how,
      line,
      personId: person.id,
      notedAt: now,
    })
    .execute()
  return {}
})
