import type { Context } from '../../../../platform/server/context.ts'

/** What is there now was read. Whoever neither asked nor was called upon does not follow it by looking. */
export async function noteSeen({ db, now, organisation, person }: Context, threadId: string): Promise<void> {
  await db
    .insertInto('community.follows')
    .values({ organisationId: organisation.id, threadId, personId: person.id, follows: false, seenAt: now })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'threadId', 'personId']).doUpdateSet({ seenAt: now }),
    )
    .execute()
}
