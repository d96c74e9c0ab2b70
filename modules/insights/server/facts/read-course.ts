import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { dayIn } from '../../../meetings/rules.ts'
import type { CourseFacts } from '../../figures/index.ts'

type Clock = { readonly now: string; readonly timeZone: string }

/** What people of a course have handed in, where they are blocked, and what juries said; null where there is none. */
export async function readCourse(
  db: Db,
  editionId: string,
  { now, timeZone }: Clock,
): Promise<CourseFacts | null> {
  const ofEdition = sql`edition_id = ${editionId}`
  const today = dayIn(timeZone, now)
  const counted = await sql<CourseFacts>`
    select
      (select count(*)::int from training.due_deliverables where ${ofEdition} and due_on < ${today}) as due,
      (select count(*)::int from training.due_deliverables where ${ofEdition} and due_on < ${today} and handed) as handed,
      (select count(*)::int from training.due_deliverables where ${ofEdition} and due_on < ${today} and in_time)
        as in_time,
      (select count(*)::int from training.standing_placements where ${ofEdition}) as on_project,
      (select count(*)::int from training.standing_placements where ${ofEdition} and blocked) as blocked,
      (select count(*)::int from training.defence_results where ${ofEdition} and result is not null) as decided,
      (select count(*)::int from training.defence_results where ${ofEdition} and result = 'validated') as validated,
      (select count(*)::int from training.defence_results
        where ${ofEdition} and result is null and starts_at <= ${now}) as undecided
    from programmes.course_terms where ${ofEdition}`.execute(db)
  return counted.rows[0] ?? null
}
