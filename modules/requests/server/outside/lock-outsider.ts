import type { PublicContext } from '../../../../platform/server/context.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { hashToken } from '../../../people/server/index.ts'
import { stateForOutsider } from '../../outside.ts'

/** The invitation of a link's secret, locked until it is answered. */
export async function lockOutsider(
  { db, now, refuse, caller }: PublicContext<'no-such-link' | 'invitation-over'>,
  token: string,
) {
  await refuseTooMany(db, { bucket: `outsider/address/${caller.address}`, most: 120, minutes: 60, now })
  const outsider = await db
    .selectFrom('requests.outsiders')
    .selectAll()
    .where('tokenHash', '=', hashToken(token))
    .forUpdate()
    .executeTakeFirst()
  if (!outsider) throw refuse('no-such-link')
  if (stateForOutsider(outsider, now) === 'over') throw refuse('invitation-over')
  return outsider
}
