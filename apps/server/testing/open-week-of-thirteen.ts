import { sayCourseWeek, showCourseWeek } from '../../../modules/training/contract.ts'
import { openActions, openCourse } from '../../../modules/training/server/testing/examples.ts'
import type { Database } from '../../../platform/server/database/index.ts'

const many = 13
const weeks = 12

/** A mentor of thirteen in the twelfth week of a course, each met every week; of the last one nothing is said yet. */
export async function openWeekOfThirteen(database: Database) {
  const actions = await openActions(database)
  const { enrol, follow, place, openOne, meetWeekly } = await openCourse(database, actions)
  const mentor = await enrol('Sara', { role: 'mentor', capacity: many })
  const mentees = []
  for (let at = 0; at < many; at += 1) mentees.push(await enrol(`Lou ${at}`))
  const ids = await follow(mentor, ...mentees)
  const projectId = await openOne()
  for (const mentee of mentees) await place(mentee, projectId)
  for (const [at, id] of ids.entries())
    await meetWeekly(mentor, id, {
      firstOn: `2026-11-${16 + (at % 4)}`,
      lastOn: '2027-03-31',
      at: `${10 + Math.floor(at / 4)}:00`,
    })
  const read = () => actions.ask(mentor, showCourseWeek, {})
  for (let week = 0; week < weeks; week += 1) {
    actions.clock.now = new Date(Date.parse('2026-11-19T20:00:00.000Z') + week * 7 * 86_400_000).toISOString()
    await actions.settle()
    const words = (await read()).rows.flatMap(({ meetings }) =>
      meetings
        .filter(({ toConfirm }) => toConfirm)
        .map(({ id }) => ({ meetingId: id, said: 'held' as const })),
    )
    if (words.length > 0 && week < weeks - 1) await actions.ask(mentor, sayCourseWeek, { words })
  }
  return { read, stop: () => actions.stop() }
}
