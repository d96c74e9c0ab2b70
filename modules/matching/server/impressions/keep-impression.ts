import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Impression } from '../../contract.ts'

type Said = {
  readonly editionId: string
  /** The enrolment of who says it, and of whom they met. */
  readonly enrolmentId: string
  readonly otherId: string
  /** Null takes it back. */
  readonly impression: Impression | null
}

/** The last word counts: two screens that say two things leave one. */
export async function keepImpression(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  { editionId, enrolmentId, otherId, impression }: Said,
): Promise<void> {
  if (impression === null)
    await db
      .deleteFrom('matching.impressions')
      .where('enrolmentId', '=', enrolmentId)
      .where('otherId', '=', otherId)
      .execute()
  else
    await db
      .insertInto('matching.impressions')
      .values({ organisationId: organisation.id, editionId, enrolmentId, otherId, impression, saidAt: now })
      .onConflict((conflict) =>
        conflict
          .columns(['organisationId', 'enrolmentId', 'otherId'])
          .doUpdateSet({ impression, saidAt: now }),
      )
      .execute()
}
