import type { Context } from '../../../../platform/server/context.ts'

/** Of an hour that was booked and has begun. */
export async function refuseUnlessOver(
  { db, now, refuse }: Pick<Context<'not-booked' | 'not-yet'>, 'db' | 'now' | 'refuse'>,
  id: string,
): Promise<void> {
  const { bookedAt } = await db
    .selectFrom('requests.searches')
    .select('bookedAt')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (bookedAt === null) throw refuse('not-booked')
  if (bookedAt > now) throw refuse('not-yet')
}
