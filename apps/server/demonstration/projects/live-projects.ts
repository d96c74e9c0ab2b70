import { showTeams } from '../../../../modules/projects/contract.ts'
import { addDays, instantAt } from '../../../../platform/calendar-day.ts'
import { readActors } from '../stage/read-actors.ts'
import { openCall } from './begin-projects.ts'
import { chooseJuniors } from './choose-juniors.ts'
import type { Edition } from './edition.ts'
import { askAround, askForAdvice, keepAdvice, openAdvice } from './help-each-other.ts'
import { chooseForEach, makeTeams, openProjects } from './make-teams.ts'
import { agreeOnPay, payOne } from './pay.ts'
import { askedForMore, clientAnswers, launch, sayTasks, sendDue, teamOf } from './run-project.ts'

/** From the call to the present day: so many weeks before the first of six. */
export const weeksOfProjects = 6
export const weeksOfSelection = 4

type Life = Edition & {
  /** A Monday: the first three projects are launched then. */
  readonly firstDay: string
  readonly present: string
  readonly onWeek?: (week: number) => void
}

/** Ten weeks of project teams by what people really do, clients by their links among them. */
export async function liveProjects({ firstDay, present, onWeek, ...edition }: Life): Promise<void> {
  const { stage } = edition
  const dayOf = (day: number) => addDays(firstDay, day)
  const at = (day: number, hour: string) => instantAt(stage.organisation.timeZone, dayOf(day), hour)
  stage.clock.moveTo(at(-28, '09:00'))
  await openCall(edition)
  await stage.settle()
  await chooseJuniors(edition)
  stage.clock.moveTo(at(-18, '09:00'))
  const known = await openProjects(edition, firstDay)
  stage.clock.moveTo(at(-14, '09:00'))
  await chooseForEach(edition, known)
  stage.clock.moveTo(at(-7, '09:00'))
  await makeTeams(edition, known)
  await stage.settle()

  stage.clock.moveTo(at(0, '09:00'))
  const people = await stage.read((db) => readActors(db, stage.organisation))
  const { candidates, mentors } = await stage.ask(edition.lead, showTeams, { editionId: edition.editionId })
  const actorsOf = (some: readonly { readonly personId: string }[]) =>
    some.map(({ personId }) => people.get(personId)!)
  const helping = { edition, mentors: actorsOf(mentors), juniors: actorsOf(candidates) }
  const running = known.filter(({ brief }) => brief.milestones.length > 0)
  const lines: string[][] = []
  for (const project of running) {
    await launch(edition, project, people, firstDay)
    const { juniors } = await teamOf(edition, project.id, people)
    const personIds = juniors.map(({ person }) => person.id)
    lines.push(await agreeOnPay(edition, project, { personIds, today: firstDay }))
  }
  await openAdvice(helping, firstDay)
  for (let day = 0; day < weeksOfProjects * 7; day += 1) {
    if (day % 7 === 0) onWeek?.(day / 7 + 1)
    if (at(day, '17:30') >= present) break
    stage.clock.moveTo(at(day, '17:30'))
    await stage.settle()
    for (const project of running) {
      await sendDue(edition, project, people, day)
      if (day % 3 === 2) await clientAnswers(edition, project)
      if (day === 31) await sayTasks(edition, project, people)
    }
    if (day === 32) await askedForMore(edition, running[0]!, people)
    if (day === 10) await askAround(helping)
    if (day === 29 || day === 32) {
      const [first] = running
      const { juniors: asking } = await teamOf(edition, first!.id, people)
      if (day === 29) await askForAdvice(helping, first!.id, asking[0]!)
      else await keepAdvice(helping, asking[0]!)
    }
    if (day === 16) await payOne(edition, lines[0]![0]!, dayOf(day), true)
    if (day === 30) await payOne(edition, lines[1]![0]!, dayOf(day), false)
  }
  stage.clock.letGo()
  await stage.keepUp()
  await stage.settle()
}
