import type { Updateable } from 'kysely'
import type { MeetingsWeeks } from '../../../../database/tables.ts'
import type { Context } from '../../../../platform/server/context.ts'

type Week = Omit<Updateable<MeetingsWeeks>, 'organisationId' | 'personId'>

/** Keeps one thing of the reader's week beside the others. */
export async function saveWeek(
  { db, organisation, person }: Pick<Context, 'db' | 'organisation' | 'person'>,
  said: Week,
): Promise<void> {
  await db
    .insertInto('meetings.weeks')
    .values({ organisationId: organisation.id, personId: person.id, ...said })
    .onConflict((conflict) => conflict.columns(['organisationId', 'personId']).doUpdateSet(said))
    .execute()
}
