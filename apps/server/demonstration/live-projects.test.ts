import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { listThreads } from '../../../modules/community/contract.ts'
import { listProjects, showLedger } from '../../../modules/projects/contract.ts'
import { addDays, dayIn, instantAt } from '../../../platform/calendar-day.ts'
import { realNow } from '../../../platform/server/clock.ts'
import { openTestDatabase } from '../../../platform/server/testing/open-test-database.ts'
import { openTestInstance } from '../testing/open-test-instance.ts'
import { mondayOf } from './course/live-course.ts'
import { foundDemonstration } from './found-demonstration.ts'
import { beginProjects } from './projects/begin-projects.ts'
import { liveProjects, weeksOfProjects, weeksOfSelection } from './projects/live-projects.ts'
import { movedClock } from './stage/moved-clock.ts'
import { openStage } from './stage/open-stage.ts'

it('invented projects are lived by clients, juniors, mentors and advisors up to the present, marked as invented', async () => {
  const database = await openTestDatabase('embedded')
  const { machinery, discovered, stop } = await openTestInstance(database)
  const firstDay = addDays(mondayOf(dayIn('Europe/Paris', realNow())), -7 * (weeksOfProjects - 1))
  const start = instantAt('Europe/Paris', addDays(firstDay, -7 * weeksOfSelection - 1), '09:00')
  const clock = movedClock(start, realNow)
  const founded = (await foundDemonstration({ ...machinery, now: clock.now, wake: () => undefined }, 'fr'))!
  const { organisation, admin: lead } = founded
  const { editionId } = await beginProjects(machinery, founded, { now: clock.now(), firstDay })
  const stage = openStage({ machinery, discovered, organisation, clock })
  const weeks: number[] = []
  // At noon on the last Saturday: a demonstration that is started on a Monday has lived the same.
  const present = instantAt('Europe/Paris', addDays(firstDay, 34), '12:00')
  await liveProjects({ stage, lead, editionId, firstDay, present, onWeek: (week) => weeks.push(week) })

  expect(weeks).toEqual([1, 2, 3, 4, 5])
  const { projects } = await stage.ask(lead, listProjects, { editionId })
  const count = (status: string) => projects.filter((one) => one.status === status).length
  expect([count('running') + count('delivered'), count('team'), count('call')]).toEqual([3, 1, 3])
  expect(projects[0]).toMatchObject({ title: 'Refonte du site', waitsForClient: 1, blocked: 1, juniors: 3 })
  const { lines } = await stage.ask(lead, showLedger, { editionId })
  expect(lines).toHaveLength(9)
  const { threads } = await stage.ask(lead, listThreads, { editionId })
  expect(threads.some(({ isHelped }) => isHelped) && threads.some(({ answers }) => answers === 0)).toBe(true)
  const find = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(database.kysely)).rows
  expect(
    await find(sql`select
      (select count(*)::int from projects.hours where answer <> '') as answered,
      (select count(*)::int from projects.extras where proposed_at is not null and answer is null) as proposed,
      (select count(*)::int from platform.outbox where kind = 'client-friday') > 0 as told,
      (select count(*)::int from platform.outbox where kept_at is null) as lost,
      (select count(*)::int from platform.outbox where created_at > ${realNow()}) as future,
      (select count(*)::int from platform.jobs where failed_at is not null or attempts > 0) as failed,
      (select bool_and(invented) from programmes.editions) as invented`),
  ).toEqual([{ answered: 1, proposed: 1, told: true, lost: 0, future: 0, failed: 0, invented: true }])
  await stage.close()
  await stop()
  await database.close()
}, 180_000)
