import type { Question } from '../../../programmes/contract.ts'
import type { Builder } from '../../contract.ts'

/** What the team changes before it saves: the questions in their order, and what of them counts. */
export type Draft = Pick<Builder, 'questions' | 'weights' | 'steps'>

export function draftOf({ questions, weights, steps }: Builder): Draft {
  return { questions, weights, steps }
}

/** A new question, of a key that no answer of any earlier question has. */
export function newQuestion(id: string, askedOf: Question['askedOf']): Question {
  return {
    key: `q-${id}`,
    kind: 'short-text',
    askedOf,
    wording: { fr: '', en: '' },
    mentorWording: null,
    help: null,
    options: [],
    optionsFrom: 'own',
    required: false,
    readers: 'pair',
    special: false,
  }
}

export function withQuestion(draft: Draft, question: Question, after: string | undefined): Draft {
  const at = draft.questions.findIndex(({ key }) => key === after)
  const questions = [...draft.questions]
  questions.splice(at === -1 ? questions.length : at + 1, 0, question)
  return { ...draft, questions }
}

export function withChange(draft: Draft, key: string, change: Partial<Question>): Draft {
  return {
    ...draft,
    questions: draft.questions.map((one) => (one.key === key ? { ...one, ...change } : one)),
  }
}

/** Without a question, and without what only it counted for. */
export function withoutQuestion(draft: Draft, key: string): Draft {
  return { ...withPoints(draft, key, null), questions: draft.questions.filter((one) => one.key !== key) }
}

/** To another place of those that are shown, which may be a part of all: the one there makes way. */
export function moveTo(draft: Draft, key: string, target: string): Draft {
  const from = draft.questions.findIndex((one) => one.key === key)
  const to = draft.questions.findIndex((one) => one.key === target)
  if (from === -1 || to === -1 || from === to) return draft
  const questions = [...draft.questions]
  const [moved] = questions.splice(from, 1)
  questions.splice(to, 0, moved!)
  return { ...draft, questions }
}

/** What a question counts when pairs are made; null for nothing. */
export function withPoints(draft: Draft, key: string, points: number | null): Draft {
  const { [key]: _, ...weights } = draft.weights
  const { [key]: steps, ...otherSteps } = draft.steps
  if (points === null) return { ...draft, weights, steps: otherSteps }
  return {
    ...draft,
    weights: { ...weights, [key]: points },
    steps: steps ? { ...otherSteps, [key]: steps } : otherSteps,
  }
}

type Direction = Draft['steps'][string]['direction']

/** On a ladder: who is ahead of whom, or both as near as can be. */
export function withDirection(draft: Draft, question: Question, direction: Direction): Draft {
  const spread = question.kind === 'level' ? Math.max(1, Math.ceil(question.options.length / 3)) : 5
  const window = direction === 'alike' ? { atLeast: 0, atMost: 0 } : { atLeast: 1, atMost: spread }
  return { ...draft, steps: { ...draft.steps, [question.key]: { direction, ...window, tolerance: spread } } }
}

/** What another of the team changed between two versions of the same questions, by key. */
export function changesBetween(before: readonly Question[], after: readonly Question[]) {
  const among = (list: readonly Question[], key: string) => list.find((one) => one.key === key)
  return {
    added: after.filter(({ key }) => !among(before, key)),
    removed: before.filter(({ key }) => !among(after, key)),
    changed: after.filter((one) => {
      const stood = among(before, one.key)
      return stood !== undefined && JSON.stringify(stood) !== JSON.stringify(one)
    }),
  }
}
