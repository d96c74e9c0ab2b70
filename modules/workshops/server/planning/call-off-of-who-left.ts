import { listener } from '../../../../platform/server/facts.ts'
import { enrolmentWithdrawn, takesPartNoMore } from '../../../enrolment/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { lockWorkshop } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'
import { callOff } from './call-off.ts'

/**
 * Who takes part no more, in no role, holds nothing any more: what they would have held is called off, and whoever came is
 * told; what they proposed waits for no answer. Somebody of the team holds theirs all the same.
 */
export const callOffOfWhoLeft = listener(
  'call-off-workshops-of-who-left',
  enrolmentWithdrawn,
  async (context, { editionId }) => {
    const { db, now } = context
    const leads = await readLeadIds(db, [editionId])
    const theirs = await db
      .selectFrom('workshops.workshops')
      .select(['workshops.workshops.id', 'hostId'])
      .where('editionId', '=', editionId)
      .where(({ or, and, eb }) =>
        or([eb('status', '=', 'proposed'), and([eb('status', '=', 'scheduled'), eb('startsAt', '>', now)])]),
      )
      .where(takesPartNoMore(editionId, 'workshops.hostId'))
      .orderBy('workshops.workshops.id')
      .execute()
    for (const { id } of theirs.filter(({ hostId }) => !leads.includes(hostId))) {
      const workshop = await lockWorkshop(db, id)
      if (workshop.status === 'scheduled') await callOff(context, workshop, null)
      else if (workshop.status === 'proposed') {
        await db
          .updateTable('workshops.workshops')
          .set({ status: 'withdrawn', decidedAt: now, revision: workshop.revision + 1 })
          .where('id', '=', id)
          .execute()
        await tellHolders(context, workshop)
      }
    }
  },
)
