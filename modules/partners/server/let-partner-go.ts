import type { WorkContext } from '../../../platform/server/context.ts'
import { partnerLeft } from './facts.ts'

/** Its readers read nothing more, and whoever came for it goes. */
export async function letPartnerGo(
  { db, now, announce }: Pick<WorkContext, 'db' | 'now' | 'announce'>,
  id: string,
): Promise<void> {
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
  await announce(partnerLeft, { editionId, enrolmentIds: mentors.map(({ enrolmentId }) => enrolmentId) })
}
