import type { WorkContext } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import type { Due, SentEvent } from '../rules.ts'

const atOnce = 500

/** Of what, to whom, about what since when, in which mail. */
export type Said = Pick<Due, 'editionId' | 'relationshipId' | 'readerId' | 'subjectId' | 'since'> & {
  readonly event: SentEvent
  readonly mailId: string
}

/**
 * That each was said, of what and since when, in which mail. What somebody else says in the same instant is theirs: the
 * table takes it once, and only those that it took are given back to be sent.
 */
export async function noteFired<One extends Said>(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  fired: readonly One[],
): Promise<One[]> {
  const rows = fired.map((one) => ({ id: newId(now), one }))
  const taken = new Set<string>()
  for (let first = 0; first < rows.length; first += atOnce) {
    const kept = await db
      .insertInto('reminders.fired')
      .values(
        rows.slice(first, first + atOnce).map(({ id, one }) => ({
          organisationId: organisation.id,
          id,
          editionId: one.editionId,
          event: one.event,
          relationshipId: one.relationshipId,
          personId: one.readerId,
          subjectId: one.subjectId,
          since: one.since,
          firedAt: now,
          mailId: one.mailId,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute()
    for (const { id } of kept) taken.add(id)
  }
  return rows.filter(({ id }) => taken.has(id)).map(({ one }) => one)
}
