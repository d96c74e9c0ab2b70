import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { planMeeting } from '../../meetings/contract.ts'
import { acceptRelationship } from '../../relationships/contract.ts'
import { openEdition } from '../../relationships/server/testing/examples.ts'
import {
  openActions,
  openWorkshops,
  type Actions,
  type Enrolled,
} from '../../workshops/server/testing/examples.ts'
import { answerQuiz, enterQuizCode, findQuiz, openQuiz, saveQuiz, showQuiz } from '../contract.ts'

const drafts = [
  {
    wording: 'Un tableau croisé…',
    options: ['résume', 'efface', 'colorie'],
    right: 0,
    why: 'Il compte par groupe.',
  },
  { wording: 'La source…', options: ['reste', 'disparaît'], right: 0, why: 'On ne touche à rien.' },
  { wording: 'On actualise…', options: ['jamais', 'à la main'], right: 1, why: 'Un clic droit.' },
]

describeOnBothEngines('a quiz', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('is found by a code, answered once by each, tells what is right after one’s answer, and bars from five on', async () => {
    const { lead, enrol, schedule, come } = await openWorkshops(database, actions)
    const host = await enrol('Inès', { role: 'mentor' })
    const people: Enrolled[] = []
    for (const name of ['Ana', 'Bob', 'Cléo', 'Dan', 'Ève']) people.push(await enrol(name))
    const subjectId = await schedule(host, { places: 10 })
    for (const who of people) await come(who, subjectId)
    const of = { subject: 'workshop' as const, subjectId }
    const [ana, bob] = people as [Enrolled, Enrolled]

    expect(await actions.ask(host, findQuiz, of)).toEqual({ quiz: null, mayMake: true })
    expect((await actions.ask(ana, findQuiz, of)).mayMake).toBe(false)
    expect(await actions.refusal(ana, saveQuiz, { ...of, questions: drafts })).toBe('not-found')
    const twice = [{ ...drafts[0]!, options: ['Oui', 'oui'] }, ...drafts.slice(1)]
    expect(await actions.refusal(host, saveQuiz, { ...of, questions: twice })).toBe('option-twice')
    const { id } = await actions.ask(host, saveQuiz, { ...of, questions: drafts })
    expect(await actions.ask(host, saveQuiz, { ...of, questions: drafts })).toEqual({ id })
    // Not open: nobody else's, by no way.
    expect((await actions.ask(ana, findQuiz, of)).quiz).toBeNull()
    expect(await actions.refusal(ana, showQuiz, { id })).toBe('not-found')
    await actions.ask(host, openQuiz, { id, isOpen: true })
    const { code } = await actions.ask(host, showQuiz, { id })
    expect(await actions.ask(ana, enterQuizCode, { code: code! })).toEqual({ id })
    expect(await actions.refusal(lead, enterQuizCode, { code: code! })).toBe('no-such-code')

    const answer = (who: Enrolled, question: number, option: number) =>
      actions.ask(who, answerQuiz, { id, question: `question-${question}`, option: `answer-${option}` })
    const before = await actions.ask(ana, showQuiz, { id })
    expect(before.questions.map(({ right, why, bars }) => [right, why, bars])).toEqual(
      drafts.map(() => [null, null, null]),
    )
    expect(JSON.stringify(before)).not.toContain('groupe')
    await answer(ana, 1, 2)
    // Pressed twice, or on two phones: the first one counts.
    const again = { id, question: 'question-1', option: 'answer-1' }
    expect(await actions.refusal(ana, answerQuiz, again)).toBe('quiz-answered-already')
    expect(await actions.refusal(ana, answerQuiz, { ...again, question: 'question-9' })).toBe(
      'unknown-answer',
    )
    expect(await actions.refusal(host, answerQuiz, again)).toBe('author-knows')
    expect((await actions.ask(ana, showQuiz, { id })).questions[0]).toMatchObject({
      mine: 'answer-2',
      right: 'answer-1',
      why: 'Il compte par groupe.',
      bars: null,
    })
    expect(await actions.refusal(host, saveQuiz, { ...of, questions: drafts })).toBe('quiz-answered')
    for (const who of people.slice(1, 4)) await answer(who, 1, 1)
    expect((await actions.ask(host, showQuiz, { id })).questions[0]!.bars).toBeNull()
    await answer(people[4]!, 1, 2)
    const seen = await actions.ask(host, showQuiz, { id })
    expect(seen).toMatchObject({ people: 5, mostMissed: 'question-1' })
    expect(seen.questions[0]!.bars!.map(({ count }) => count)).toEqual([3, 2, 0])
    // Nobody reads whose they are.
    for (const who of [host, bob])
      expect(JSON.stringify(await actions.ask(who, showQuiz, { id }))).not.toContain(ana.person.id)

    await actions.ask(host, openQuiz, { id, isOpen: false })
    expect(await actions.refusal(bob, answerQuiz, { ...again, question: 'question-2' })).toBe('quiz-not-open')
    expect((await actions.ask(bob, showQuiz, { id })).questions[1]!.why).toBe('On ne touche à rien.')
  }, 60_000)

  it('of a pair’s meeting is of the two alone, and tells the one who made it no answer of the other', async () => {
    const { propose, enrol } = await openEdition(database, actions)
    const { mentor, mentee, id: relationshipId } = await propose('Carole')
    for (const who of [mentor, mentee]) await actions.ask(who, acceptRelationship, { id: relationshipId })
    const { meetings } = await actions.ask(mentor, planMeeting, {
      relationshipId,
      on: '2026-12-10',
      at: '12:00',
      timeZone: 'Europe/Paris',
      minutes: 45,
      means: 'video',
    })
    const of = { subject: 'meeting' as const, subjectId: meetings[0]!.id }
    const { id } = await actions.ask(mentor, saveQuiz, { ...of, questions: drafts })
    expect(await actions.refusal(mentee, saveQuiz, { ...of, questions: drafts })).toBe('quiz-of-another')
    await actions.ask(mentor, openQuiz, { id, isOpen: true })
    expect((await actions.ask(mentee, findQuiz, of)).quiz).toMatchObject({ id, state: 'open', code: null })
    expect(await actions.refusal(await enrol('Paul'), showQuiz, { id })).toBe('not-found')
    await actions.ask(mentee, answerQuiz, { id, question: 'question-1', option: 'answer-3' })
    const seen = await actions.ask(mentor, showQuiz, { id })
    expect(seen).toMatchObject({ people: 1, mostMissed: null })
    expect(seen.questions.map(({ bars, mine }) => [bars, mine])).toEqual(drafts.map(() => [null, null]))
  }, 60_000)
})
