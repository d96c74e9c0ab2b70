import type { Context } from '../../../../platform/server/context.ts'
import type { EndingReason, ReadBy } from '../../contract.ts'

type Told = {
  readonly relationshipId: string
  readonly editionId: string
  readonly toldAs: 'party' | 'team' | 'referent'
  readonly reason: EndingReason | null
  readonly words: string
  readonly readBy: ReadBy
}

/** Why it ended, as whoever ended it says; kept even where nothing was said, for that is an answer too. */
export async function keepReason(
  { db, organisation, person, now }: Pick<Context, 'db' | 'organisation' | 'person' | 'now'>,
  told: Told,
): Promise<void> {
  await db
    .insertInto('feedback.endingReasons')
    .values({ organisationId: organisation.id, personId: person.id, toldAt: now, ...told })
    .execute()
}
