import type { WorkContext } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import type { Due } from '../rules.ts'

const atOnce = 500

/** That each was said, of what and since when, in which mail: a second time is refused by the table itself. */
export async function noteFired(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  fired: readonly (Due & { readonly mailId: string })[],
): Promise<void> {
  for (let first = 0; first < fired.length; first += atOnce) {
    await db
      .insertInto('reminders.fired')
      .values(
        fired
          .slice(first, first + atOnce)
          .map(({ editionId, event, relationshipId, readerId, subjectId, since, mailId }) => ({
            organisationId: organisation.id,
            id: newId(now),
            editionId,
            event,
            relationshipId,
            personId: readerId,
            subjectId,
            since,
            firedAt: now,
            mailId,
          })),
      )
      .execute()
  }
}
