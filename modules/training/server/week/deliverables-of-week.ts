import { daysBetween } from '../../../../platform/calendar-day.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { WeekRow, Where } from '../../contract.ts'
import { dueOnOf } from '../../rules.ts'
import { readHanded, readUnanswered } from '../deliverables/read-handed.ts'
import { readExpected } from '../reading/read-projects.ts'

type DeliverableOfWeek = NonNullable<WeekRow['deliverable']>

/** Of each placement: how far its deliverables are, and which comes next. */
export async function readDeliverablesOfWeek(
  db: Db,
  places: readonly Where[],
  today: string,
): Promise<Map<string, DeliverableOfWeek>> {
  const placementIds = places.map(({ placementId }) => placementId)
  const expected = await readExpected(db, [...new Set(places.map(({ projectId }) => projectId))])
  const handed = await readHanded(db, placementIds)
  const unanswered = await readUnanswered(db, placementIds)
  return new Map(
    places.map(({ placementId, projectId, startedOn }) => {
      const all = expected.get(projectId) ?? []
      const isIn = (id: string) =>
        handed.some((one) => one.placementId === placementId && one.expectedId === id)
      const [next] = all.filter(({ id }) => !isIn(id)).toSorted((one, other) => one.dueWeek - other.dueWeek)
      const dueOn = next ? dueOnOf(startedOn, next.dueWeek) : null
      return [
        placementId,
        {
          handed: all.filter(({ id }) => isIn(id)).length,
          expected: all.length,
          title: next?.title ?? null,
          dueOn,
          daysLate: dueOn !== null && dueOn < today ? daysBetween(dueOn, today) : 0,
          waitsForMe: unanswered.has(placementId),
        },
      ]
    }),
  )
}
