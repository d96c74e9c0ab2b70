import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { repeatWorkshop } from '../../contract.ts'
import { isOver } from '../../rules.ts'
import { lockWorkshop } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** All but the day, the code and who came. Whoever found no place is offered theirs once it is planned. */
export const repeatWorkshopAction = action(repeatWorkshop, async (context, { id }) => {
  const { db, now, organisation } = context
  const last = await lockWorkshop(db, id)
  if (last.status !== 'cancelled' && !(last.status === 'scheduled' && isOver(last, now)))
    throw context.refuse('not-over-yet')
  const open = await db
    .selectFrom('workshops.workshops')
    .select('id')
    .where('seriesId', '=', last.seriesId)
    .where('status', '=', 'proposed')
    .executeTakeFirst()
  if (open) throw context.refuse('already-proposed')
  const again = newId(now)
  const { editionId, seriesId, ideaId, hostId, title, about, language, minutes } = last
  const { workedOn, place, site, link, places, lastHours } = last
  await db
    .insertInto('workshops.workshops')
    .values({
      organisationId: organisation.id,
      id: again,
      editionId,
      seriesId,
      ideaId,
      hostId,
      title,
      about,
      language,
      minutes,
      wish: '',
      status: 'proposed',
      proposedAt: now,
      workedOn,
      place,
      site,
      link,
      places,
      lastHours,
    })
    .execute()
  await tellHolders(context, last)
  return { id: again }
})
