import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import { debriefWorkshop } from '../../contract.ts'
import { whyNotDebrief } from '../../rules.ts'
import { lockWorkshop } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** By who came; where nobody noted it, by who had a place: to say how it was is to say that one was there. */
export const debriefWorkshopAction = action(
  debriefWorkshop,
  async (context, { id, rating, learnt, remark }) => {
    const { db, now, person } = context
    const workshop = await lockWorkshop(db, id)
    const refusal = whyNotDebrief(workshop, now)
    if (refusal) throw context.refuse(refusal)
    const said = await db
      .updateTable('workshops.seats')
      .set({
        rating,
        learnt,
        remark: remark === '' ? null : remark,
        came: sql`coalesce(came, 'own')`,
      })
      .where('workshopId', '=', id)
      .where('personId', '=', person.id)
      .where(({ or, eb }) => or([eb('came', 'is not', null), eb('state', '=', 'coming')]))
      .returning('personId')
      .executeTakeFirst()
    if (!said) throw context.refuse('not-there')
    await tellHolders(context, workshop)
    return {}
  },
)
