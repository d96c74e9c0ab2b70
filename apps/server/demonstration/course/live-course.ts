import { importVolunteers } from '../../../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../../../modules/matching/contract.ts'
import { acceptRelationship } from '../../../../modules/relationships/contract.ts'
import { readPairsOfEdition } from '../../../../modules/relationships/server/index.ts'
import { addDays, daysBetween, instantAt } from '../../../../platform/calendar-day.ts'
import { chance } from '../plan/chance.ts'
import type { Actor, Stage } from '../stage/open-stage.ts'
import { readActors } from '../stage/read-actors.ts'
import { defend } from './defend.ts'
import { handInDue } from './hand-in.ts'
import { agreeOnPay, settleMonth } from './pay.ts'
import { peopleOfCourse } from './people.ts'
import { openPath, placeAllOn } from './path.ts'
import { fixHours, saySessions, type CoursePair } from './sessions.ts'
import words from './words.json' with { type: 'json' }

export const weeksOfCourse = 12

type Life = {
  readonly stage: Stage
  readonly lead: Actor
  readonly editionId: string
  /** A Monday. */
  readonly firstDay: string
  readonly present: string
  readonly onWeek?: (week: number) => void
}

/** Twelve weeks of a course by what people really do: 8 mentors, 70 mentees, nine absences in a hundred. */
export async function liveCourse({ stage, lead, editionId, firstDay, present, onWeek }: Life): Promise<void> {
  const { clock, organisation } = stage
  const at = (day: number, hour: string) => instantAt(organisation.timeZone, addDays(firstDay, day), hour)
  clock.moveTo(at(-7, '09:30'))
  await stage.ask(lead, importVolunteers, {
    editionId,
    volunteers: peopleOfCourse(),
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  const projects = await openPath(stage, lead, editionId)
  const pairs = await pairEverybody({ stage, lead, editionId })
  await placeAllOn({ stage, lead, editionId }, pairs, projects[0]!, firstDay)
  const course = { stage, lead, editionId }
  await agreeOnPay(course)
  await fixHours(stage, pairs, firstDay, addDays(firstDay, weeksOfCourse * 7 - 1))
  for (let day = 0; day < weeksOfCourse * 7; day += 1) {
    if (day % 7 === 0) onWeek?.(day / 7 + 1)
    const project = words.projects.findIndex(({ fromDay }) => fromDay === day && day > 0)
    const morning = at(day, '08:40')
    if (morning >= present) break
    if (project > 0) {
      clock.moveTo(morning)
      await placeAllOn({ stage, lead, editionId }, pairs, projects[project]!, addDays(firstDay, day))
    }
    const evening = at(day, '20:30')
    if (evening >= present) break
    clock.moveTo(evening)
    await stage.settle()
    await saySessions(stage, pairs, evening)
    await handInDue(stage, pairs, day)
    await defend(course, pairs, { day, on: addDays(firstDay, day) })
    await settleMonth(course, pairs, addDays(firstDay, day))
  }
  clock.letGo()
  await stage.settle()
}

async function pairEverybody({
  stage,
  lead,
  editionId,
}: Pick<Life, 'stage' | 'lead' | 'editionId'>): Promise<CoursePair[]> {
  const { run } = await stage.ask(lead, runMatching, { editionId })
  await stage.ask(lead, publishRun, { id: run.id, anyway: true })
  await stage.settle()
  const actors = await stage.read((db) => readActors(db, stage.organisation))
  const proposed = await stage.read((db) => readPairsOfEdition(db, editionId))
  const pairs = proposed.flatMap(({ id, parties }) => {
    const of = (role: string) => actors.get(parties.find((party) => party.role === role)?.personId ?? '')
    const [mentor, mentee] = [of('mentor'), of('mentee')]
    return mentor && mentee ? [{ id, mentor, mentee }] : []
  })
  for (const { id, mentor, mentee } of pairs) {
    await stage.ask(mentee, acceptRelationship, { id })
    await stage.ask(mentor, acceptRelationship, { id })
  }
  await stage.settle()
  return pairs.toSorted(
    (one, other) => chance(one.id, 2) - chance(other.id, 2) || (one.id < other.id ? -1 : 1),
  )
}

/** The Monday of that day's week. */
export function mondayOf(day: string): string {
  // The first of January 1900 was a Monday.
  return addDays(day, -(daysBetween('1900-01-01', day) % 7))
}
