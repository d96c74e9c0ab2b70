import {
  addTask,
  proposeExtra,
  savePlan,
  sayOfTask,
  sendVersion,
  showProject,
  stepProject,
  writeNote,
  type Project,
} from '../../../../modules/projects/contract.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import type { Actor } from '../stage/open-stage.ts'
import { asClient } from './be-a-client.ts'
import type { Edition } from './edition.ts'
import type { Known } from './make-teams.ts'
import words from './words.json' with { type: 'json' }

type People = ReadonlyMap<string, Actor>

/** Launched, with its milestones and who does what. */
export async function launch(edition: Edition, { id, brief }: Known, people: People, firstDay: string) {
  const { stage, lead } = edition
  await stage.ask(lead, stepProject, { id, to: 'running' })
  const { deliverables, members, mentor, juniors } = await teamOf(edition, id, people)
  await stage.ask(mentor, savePlan, {
    id,
    milestones: brief.milestones.map(({ title, day, of }) => ({
      id: null,
      title,
      dueOn: addDays(firstDay, day),
      deliverableIds: of.map((at) => deliverables[at]!.id),
    })),
    doers: deliverables.map((one, at) => ({
      deliverableId: one.id,
      personId: juniors[at % juniors.length]!.person.id,
    })),
  })
  for (const [at, title] of brief.tasks.entries())
    await stage.ask(mentor, addTask, {
      id,
      title,
      personId: juniors[at % juniors.length]!.person.id,
      dueOn: addDays(firstDay, 36 + at),
    })
  for (const [at, text] of words.notes.entries())
    await stage.ask(at === 0 ? mentor : juniors[0]!, writeNote, { id, text })
  return members
}

/** What is due within two days goes to the client. */
export async function sendDue(edition: Edition, { id, brief }: Known, people: People, day: number) {
  const due = brief.milestones.flatMap((one) => (one.day === day + 2 ? one.of : []))
  const { deliverables, juniors } = await teamOf(edition, id, people)
  for (const { id: deliverableId, title, doer, state } of deliverables) {
    const at = [...brief.said, ...brief.proposed].indexOf(title)
    // What waits at the client's was sent a week before the present day.
    const isDue = due.includes(at) || state === 'change' || (brief.answers[at] === 'waits' && day === 28)
    if (!isDue || state === 'sent' || state === 'accepted') continue
    const sender = juniors.find(({ person }) => person.id === doer?.personId) ?? juniors[0]!
    const version = { id: deliverableId, note: words.sent[at % words.sent.length]!, ticked: [] }
    await edition.stage.ask(sender, sendVersion, {
      ...version,
      link: `https://travaux.exemple.invalid/${at}`,
    })
  }
}

export async function clientAnswers(edition: Edition, { brief }: Known): Promise<void> {
  await (await asClient(edition, brief)).answer()
  await (await asClient(edition, brief)).sayWord()
}

/** The client asks for a page more; who steers says what it would change, and it waits for the client's yes. */
export async function askedForMore(edition: Edition, { id, brief }: Known, people: People): Promise<void> {
  await (await asClient(edition, brief)).askForMore()
  const { extras, endsOn, milestones, mentor, juniors } = await teamOf(edition, id, people)
  const { title, word, days, cents } = words.more
  await edition.stage.ask(
    mentor,
    proposeExtra,
    {
      id: extras[0]!.id,
      title,
      word,
      more: { endsOn: addDays(endsOn!, days), cents, juniorsCents: cents },
      replacesId: null,
      milestoneId: milestones.at(-1)!.id,
      doerId: juniors[0]!.person.id,
    },
    extras[0]!.revision,
  )
}

/** In the last week: a task is done, and where something blocks it is said. */
export async function sayTasks(edition: Edition, { id, brief }: Known, people: People): Promise<void> {
  const { tasks, juniors } = await teamOf(edition, id, people)
  const [first, second] = tasks
  if (first) await edition.stage.ask(juniors[0]!, sayOfTask, { id: first.id, isDone: true, blockedOn: '' })
  if (!second || brief.blockedOn === '') return
  await edition.stage.ask(juniors[1]!, sayOfTask, {
    id: second.id,
    isDone: false,
    blockedOn: brief.blockedOn,
  })
}

export async function teamOf({ stage, lead }: Edition, id: string, people: People) {
  const shown: Project = await stage.ask(lead, showProject, { id })
  const mentor = shown.members.find(({ role }) => role === 'mentor')
  const juniors = shown.members.filter(({ role }) => role === 'junior')
  return {
    ...shown,
    mentor: people.get(mentor!.personId)!,
    juniors: juniors.map(({ personId }) => people.get(personId)!),
  }
}
