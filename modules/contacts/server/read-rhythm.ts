import type { Db } from '../../../platform/server/database/index.ts'
import { everyMoment, type Rhythm } from '../rules.ts'

export type KeptRhythm = { readonly rhythm: Rhythm; readonly revision: number }

/** When the team of an edition wants to be in touch: every moment, until it says otherwise. */
export async function readRhythm(db: Db, editionId: string): Promise<KeptRhythm> {
  const row = await db
    .selectFrom('contacts.rhythms')
    .select(['afterFirstMeeting', 'firstMonth', 'monthly', 'closing', 'revision'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  if (!row) return { rhythm: everyMoment, revision: 0 }
  const { afterFirstMeeting, firstMonth, monthly, closing, revision } = row
  return {
    rhythm: { 'after-first-meeting': afterFirstMeeting, 'first-month': firstMonth, monthly, closing },
    revision,
  }
}
