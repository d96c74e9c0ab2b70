import type { WorkContext } from '../../../platform/server/context.ts'
import type { DueAdvice } from '../rules.ts'

const atOnce = 500

/** That each piece went to its reader, in which mail: a second time is refused by the table itself. */
export async function noteSent(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  sent: readonly (DueAdvice & { readonly mailId: string })[],
): Promise<void> {
  for (let first = 0; first < sent.length; first += atOnce) {
    await db
      .insertInto('guidance.sent')
      .values(
        sent.slice(first, first + atOnce).map(({ editionId, key, personId, relationshipId, mailId }) => {
          return {
            organisationId: organisation.id,
            editionId,
            key,
            personId,
            relationshipId,
            sentAt: now,
            mailId,
          }
        }),
      )
      .execute()
  }
}
