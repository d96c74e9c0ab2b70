import { expect, it } from 'vitest'
import { mostMissed, playedQuestion, stateOf, toQuestions, whyNotQuestions } from './rules.ts'

const drafts = [
  {
    wording: 'Un RAG cherche…',
    options: ['au hasard', 'dans vos documents'],
    right: 1,
    why: 'Il lit d’abord.',
  },
  { wording: 'On vérifie…', options: ['toujours', 'jamais'], right: 0, why: 'Il se trompe avec aplomb.' },
  { wording: 'On y met…', options: ['tout', 'rien de secret'], right: 1, why: 'Cela sort de la maison.' },
]
const { questions, solution } = toQuestions(drafts)
const answer = (personId: string, at: number, option: number) => ({
  personId,
  question: `question-${at}`,
  option: `answer-${option}`,
})
const people = ['ana', 'bob', 'cleo', 'dan', 'eve']
const reader = (personId: string, changed = {}) => ({
  personId,
  isAuthor: false,
  isClosed: false,
  ...changed,
})

it('what is right is told to whoever answered, to its author, and to all once it is closed', () => {
  const answers = [answer('ana', 1, 1)]
  const seen = (who: ReturnType<typeof reader>) => playedQuestion(questions[0]!, solution, answers, who)
  expect(seen(reader('bob'))).toMatchObject({ mine: null, right: null, why: null })
  expect(seen(reader('ana'))).toMatchObject({ mine: 'answer-1', right: 'answer-2', why: 'Il lit d’abord.' })
  expect(seen(reader('bob', { isClosed: true })).right).toBe('answer-2')
  expect(seen(reader('bob', { isAuthor: true })).right).toBe('answer-2')
})

it('four answers are no bars, five are; of a question that one has not answered none are shown', () => {
  const of = (count: number) => people.slice(0, count).map((who, at) => answer(who, 1, (at % 2) + 1))
  const seen = (count: number, who = 'ana') =>
    playedQuestion(questions[0]!, solution, of(count), reader(who)).bars
  expect(seen(4)).toBeNull()
  expect(seen(5)).toEqual([
    { option: 'answer-1', count: 3 },
    { option: 'answer-2', count: 2 },
  ])
  expect(seen(5, 'zoe')).toBeNull()
})

it('the most missed is the largest part that was wrong, from five answers on, and none where all are right', () => {
  const all = (at: number, option: number, those = people) => those.map((who) => answer(who, at, option))
  expect(mostMissed(solution, all(1, 2))).toBeNull()
  expect(mostMissed(solution, [...all(1, 2), ...all(2, 2, people.slice(0, 4))])).toBeNull()
  expect(
    mostMissed(solution, [...all(1, 1), ...all(2, 1), ...all(3, 1).slice(0, 1), ...all(3, 2).slice(1)]),
  ).toBe('question-1')
})

it('the same answer twice is refused, whatever its case', () => {
  expect(whyNotQuestions(drafts)).toBeUndefined()
  expect(whyNotQuestions([{ ...drafts[0]!, options: ['Oui', 'oui'] }])).toBe('option-twice')
})

it('opened again after its end, it is open', () => {
  expect(stateOf({ openedAt: null, closedAt: null })).toBe('draft')
  expect(stateOf({ openedAt: 'a', closedAt: 'b' })).toBe('closed')
  expect(stateOf({ openedAt: 'a', closedAt: null })).toBe('open')
})
