import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readPeople } from '../../../people/server/index.ts'
import { offerImmersion } from '../../contract.ts'
import { whyNotOffer } from '../../rules.ts'
import { followFrom } from '../jobs/follow-immersion.ts'
import { kept } from '../state/kept-offer.ts'
import { takeDays } from '../state/take-days.ts'
import { tellHolders } from '../state/tell-holders.ts'

export const offerImmersionAction = action(
  offerImmersion,
  async (context, { editionId, chosenBy, hidesNames, ...words }) => {
    const { db, now, organisation, person } = context
    const host = (await readPeople(db, [person.id])).get(person.id)
    const timeZone = host?.profile.timeZone ?? organisation.timeZone
    const refusal = whyNotOffer(words, dayIn(timeZone, now))
    if (refusal) throw context.refuse(refusal)
    const row = await db
      .insertInto('immersion.offers')
      .values({
        organisationId: organisation.id,
        id: newId(now),
        editionId,
        hostId: person.id,
        ...words,
        timeZone,
        chosenBy,
        hidesNames,
        status: 'open',
        offeredAt: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    if (!(await takeDays(context, row, person.id))) throw context.refuse('day-taken')
    await followFrom(context, kept(row))
    await tellHolders(context, row)
    return { id: row.id }
  },
)
