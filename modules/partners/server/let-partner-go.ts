import type { WorkContext } from '../../../platform/server/context.ts'
import { partnerLeft } from './facts.ts'
import { tellItIsOver } from './mail/tell-it-is-over.ts'

/** Its readers read nothing more and are told; whoever came for it goes, told where their pairs end. */
export async function letPartnerGo(context: WorkContext, id: string): Promise<void> {
  const { db, now, announce } = context
  const { editionId } = await db
    .updateTable('partners.partners')
    .set({ endedAt: now, updatedAt: now })
    .where('id', '=', id)
    .returning('editionId')
    .executeTakeFirstOrThrow()
  const mentors = await db
    .updateTable('partners.mentors')
    .set({ leftAt: now })
    .where('partnerId', '=', id)
    .where('leftAt', 'is', null)
    .returning('enrolmentId')
    .execute()
  const readers = await db
    .selectFrom('partners.readers')
    .select('personId')
    .where('partnerId', '=', id)
    .execute()
  await tellItIsOver(context, {
    as: 'reader',
    partnerId: id,
    personIds: readers.map(({ personId }) => personId),
  })
  await announce(partnerLeft, { editionId, enrolmentIds: mentors.map(({ enrolmentId }) => enrolmentId) })
}
