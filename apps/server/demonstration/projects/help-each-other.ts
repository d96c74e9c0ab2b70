import {
  answerThread,
  askCommunity,
  chooseHelped,
  followThread,
  thankForPost,
} from '../../../../modules/community/contract.ts'
import { askAdvisor, keepAnswer, listHours, openHours } from '../../../../modules/projects/contract.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import type { Actor } from '../stage/open-stage.ts'
import type { Edition } from './edition.ts'
import words from './words.json' with { type: 'json' }

type Helping = {
  readonly edition: Edition
  readonly mentors: readonly Actor[]
  readonly juniors: readonly Actor[]
}

/** Advisors' hours, one a week each; the first team asks one of them. */
export async function openAdvice({ edition, mentors }: Helping, firstDay: string): Promise<void> {
  const { stage, lead, editionId } = edition
  for (const { name, subject, at, fromDay } of words.advisors)
    await stage.ask(lead, openHours, {
      editionId,
      personId: mentors.find(({ person }) => person.name === name)!.person.id,
      subject,
      firstOn: addDays(firstDay, fromDay),
      at,
      timeZone: stage.organisation.timeZone,
      minutes: 30,
      weeks: 8,
    })
}

export async function askForAdvice({ edition }: Helping, projectId: string, junior: Actor) {
  const { stage, editionId } = edition
  const { hours } = await stage.ask(junior, listHours, { editionId })
  const [next, later] = hours.filter(({ isTaken, startsAt }) => !isTaken && startsAt > stage.clock.now())
  for (const { id, subject } of [next!, later!]) {
    const question = words.question[subject as keyof typeof words.question]
    await stage.ask(junior, askAdvisor, { id, projectId, question })
  }
}

/** Once the hour is over. */
export async function keepAdvice({ edition, mentors }: Helping, junior: Actor) {
  const { stage, editionId } = edition
  const { hours, now } = await stage.ask(junior, listHours, { editionId })
  const over = hours.find(({ asked, startsAt }) => asked?.isMine && startsAt <= now)!
  const advisor = mentors.find(({ person }) => person.id === over.advisor.personId)!
  await stage.ask(advisor, keepAnswer, { id: over.id, answer: words.answer })
}

/** Questions between meetings, with their answers; one has none yet. */
export async function askAround({ edition, mentors, juniors }: Helping): Promise<void> {
  const { stage, editionId } = edition
  for (const [nth, { theme, title, body, answers, helped }] of words.community.entries()) {
    const asker = juniors[nth % juniors.length]!
    const asked = { editionId, kind: 'question' as const, title, body, theme, links: [], mentions: [] }
    const { id } = await stage.ask(asker, askCommunity, asked)
    const written: string[] = []
    for (const [at, text] of answers.entries()) {
      const who = at === 0 ? mentors[nth % mentors.length]! : juniors[(nth + 2) % juniors.length]!
      const answer = { id, body: text, links: [], mentions: [] }
      written.push((await stage.ask(who, answerThread, answer)).postId)
    }
    for (const follower of juniors.slice(nth + 3, nth + 6))
      await stage.ask(follower, followThread, { id, follows: true, isMyQuestionToo: nth < 2 })
    if (helped === null) continue
    const answerId = written[helped]!
    await stage.ask(asker, chooseHelped, { id, answerId })
    for (const reader of juniors.slice(nth + 4, nth + 7))
      await stage.ask(reader, thankForPost, { id: answerId, thanks: true })
  }
}
