import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { newToken } from '../../../people/server/index.ts'

/** Who comes late is told that it is over for so long, rather than that the link is unknown. */
const daysAfterEnd = 60

/** A secret for each, of which the hash is kept. */
export async function newLinks(
  { db, organisation }: Pick<WorkContext, 'db' | 'organisation'>,
  { closesAt }: { readonly closesAt: string },
  invited: readonly { readonly id: string }[],
): Promise<string[]> {
  if (invited.length === 0) return []
  const tokens = invited.map(() => newToken())
  const until = later(closesAt, daysAfterEnd * 86_400_000)
  await db
    .insertInto('surveys.links')
    .values(
      invited.map(({ id }, at) => ({
        organisationId: organisation.id,
        tokenHash: tokens[at]!.tokenHash,
        invitationId: id,
        until,
      })),
    )
    .execute()
  return tokens.map(({ token }) => token)
}
