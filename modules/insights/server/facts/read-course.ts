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
  const terms = await db
    .selectFrom('programmes.courseTerms')
    .select('editionId')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  if (!terms) return null
  const due = await db
    .selectFrom('training.dueDeliverables')
    .select(['handed', 'inTime'])
    .where('editionId', '=', editionId)
    .where('dueOn', '<', dayIn(timeZone, now))
    .execute()
  const people = await db
    .selectFrom('training.standingPlacements')
    .select('blocked')
    .where('editionId', '=', editionId)
    .execute()
  const results = await db
    .selectFrom('training.defenceResults')
    .select('result')
    .where('editionId', '=', editionId)
    .where('startsAt', '<=', now)
    .execute()
  const decided = results.filter(({ result }) => result !== null)
  return {
    due: due.length,
    handed: due.filter(({ handed }) => handed).length,
    inTime: due.filter(({ inTime }) => inTime).length,
    onProject: people.length,
    blocked: people.filter(({ blocked }) => blocked).length,
    decided: decided.length,
    validated: decided.filter(({ result }) => result === 'validated').length,
    undecided: results.length - decided.length,
  }
}
