import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { answersToCount } from '../../rules.ts'

const fromOutside = 'outside'

/** Lets figures count what has come, five at once: those asked, and those of the open link apart. The asking is locked. */
export async function countAnonymous(db: Db, waveId: string): Promise<void> {
  const waiting = await db
    .selectFrom('surveys.answers')
    .select([
      'byOpenLink',
      sql<string>`coalesce(edition_id::text, ${fromOutside})`.as('group'),
      sql<number>`count(*) filter (where not in_total)::int`.as('uncounted'),
      sql<number>`count(*) filter (where in_total)::int`.as('inTotalOnly'),
    ])
    .where('waveId', '=', waveId)
    .where('inGroup', '=', false)
    .groupBy(['byOpenLink', 'editionId'])
    .execute()
  for (const byOpenLink of [false, true]) {
    const { total, groups } = answersToCount(waiting.filter((one) => one.byOpenLink === byOpenLink))
    if (!total) continue
    await db
      .updateTable('surveys.answers')
      .set({
        inTotal: true,
        inGroup: sql<boolean>`coalesce(edition_id::text, ${fromOutside}) = any(${[...groups]})`,
      })
      .where('waveId', '=', waveId)
      .where('byOpenLink', '=', byOpenLink)
      .where('inGroup', '=', false)
      .execute()
  }
}
