import { nextWorkingDaytime } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { later } from '../../../../platform/server/clock.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { introduce } from '../../contract.ts'
import { askedAfterDays, mostIntroductions } from '../../rules.ts'
import { askWhatCameOfIntroduction } from './ask-what-came-of-introduction.ts'
import { introductionMail } from '../mail/introduction-mail.ts'
import { openPair } from '../state/open-pair.ts'
import { askingKey } from './asking-key.ts'

/** In a team or a circle, for each of the others. */
export const introduceAction = action(introduce, async (context, { id: relationshipId, toWhom, why }) => {
  const { db, organisation, person, now } = context
  const { pair, partnerIds } = await openPair(context, relationshipId)
  if (pair.status !== 'active') throw context.refuse('pair-over')
  const { count } = await db
    .selectFrom('outcomes.introductions')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('relationshipId', '=', relationshipId)
    .where('introducedBy', '=', person.id)
    .executeTakeFirstOrThrow()
  if (count + partnerIds.length > mostIntroductions) throw context.refuse('enough-introductions')
  const people = await readPeople(db, [person.id, ...partnerIds])
  for (const personId of partnerIds) {
    const id = newId(now)
    await db
      .insertInto('outcomes.introductions')
      .values({
        organisationId: organisation.id,
        id,
        relationshipId,
        editionId: pair.editionId,
        introducedBy: person.id,
        personId,
        toWhom,
        why,
        madeAt: now,
      })
      .execute()
    const at = nextWorkingDaytime(organisation.timeZone, later(now, askedAfterDays * 86_400_000))
    await context.later(askWhatCameOfIntroduction, { introductionId: id }, { at, key: askingKey(id) })
    const partner = people.get(personId)
    const reader = partner && readerOf(partner, organisation)
    const introduction = { id, relationshipId, toWhom, why }
    const by = people.get(person.id)!.name
    if (reader) await context.mail(introductionMail(context, { reader, by, introduction }))
  }
  return {}
})
