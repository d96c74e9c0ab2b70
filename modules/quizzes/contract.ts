import { z } from 'zod'
import { endpoint, Id, oneLine } from '../../platform/contract.ts'
import { Key } from '../questionnaires/contract.ts'

export const QuizSubject = z.enum(['workshop', 'meeting'])
export type QuizSubject = z.infer<typeof QuizSubject>
export const QuizState = z.enum(['draft', 'open', 'closed'])
export type QuizState = z.infer<typeof QuizState>

/** As its author writes it: two to four answers, which one is right (from 0), and a sentence that says why. */
export const QuizDraft = z
  .object({
    wording: oneLine(300),
    options: z.array(oneLine(120)).min(2).max(4),
    right: z.int().min(0).max(3),
    why: oneLine(300),
  })
  .refine(({ options, right }) => right < options.length, { path: ['right'], message: 'No such answer.' })
export type QuizDraft = z.infer<typeof QuizDraft>

/** Of a workshop three at least; a pair ends its session with one or two. */
export const fewestQuestions = { workshop: 3, meeting: 1 } as const satisfies Record<QuizSubject, number>
export const mostQuestions = 5

const ofSubject = z.object({ subject: QuizSubject, subjectId: Id })
const subjectPath = '/api/:organisation/quiz-subjects/:subject/:subjectId' as const

/** The quiz of a workshop or of a meeting, as far as there is one. */
export const findQuiz = endpoint({
  name: 'find-quiz',
  method: 'GET',
  path: subjectPath,
  input: ofSubject,
  output: z.object({
    /** Null where there is none, or none that the reader may see yet. */
    quiz: z
      .object({
        id: Id,
        state: QuizState,
        isMine: z.boolean(),
        /** How many questions I answered, out of all. */
        answered: z.int(),
        questions: z.int(),
        /** For its author, while it is open. */
        code: z.string().nullable(),
      })
      .nullable(),
    mayMake: z.boolean(),
  }),
  refusals: {},
  audience: 'of-quiz-subject',
})

/** Written anew as long as nobody answered. */
export const saveQuiz = endpoint({
  name: 'save-quiz',
  method: 'PUT',
  path: subjectPath,
  input: ofSubject
    .extend({ questions: z.array(QuizDraft).min(1).max(mostQuestions) })
    .refine(({ subject, questions }) => questions.length >= fewestQuestions[subject], {
      path: ['questions'],
      message: 'Too few questions.',
    }),
  output: z.object({ id: Id }),
  refusals: { 'quiz-answered': 409, 'option-twice': 422, 'quiz-of-another': 409 },
  audience: 'host-of-quiz-subject',
})

/** Opened, and opened again; or closed: who has not answered then reads the answers. */
export const openQuiz = endpoint({
  name: 'open-quiz',
  method: 'PUT',
  path: '/api/:organisation/quizzes/:id/opening',
  input: z.object({ id: Id, isOpen: z.boolean() }),
  output: z.object({}),
  refusals: {},
  audience: 'author-of-quiz',
})

const Bar = z.object({ option: Key, count: z.int() })

export const PlayedQuestion = z.object({
  key: Key,
  wording: z.string(),
  options: z.array(z.object({ key: Key, label: z.string() })),
  mine: Key.nullable(),
  /** Once I answered, or it is closed, or I wrote it. */
  right: Key.nullable(),
  why: z.string().nullable(),
  /** How many chose each: from five answers on, to whoever may know the right one. */
  bars: z.array(Bar).nullable(),
})
export type PlayedQuestion = z.infer<typeof PlayedQuestion>

export const Quiz = z.object({
  id: Id,
  subject: QuizSubject,
  subjectId: Id,
  editionId: Id.nullable(),
  title: z.string(),
  hostName: z.string(),
  state: QuizState,
  isMine: z.boolean(),
  code: z.string().nullable(),
  questions: z.array(PlayedQuestion),
  /** People who answered one question at least. */
  people: z.int(),
  /** For its author, from five answers on: the one that most got wrong. */
  mostMissed: Key.nullable(),
})
export type Quiz = z.infer<typeof Quiz>

export const showQuiz = endpoint({
  name: 'show-quiz',
  method: 'GET',
  path: '/api/:organisation/quizzes/:id',
  input: z.object({ id: Id }),
  output: Quiz,
  refusals: {},
  audience: 'of-quiz',
})

/** Once for each question: it is a quiz. */
export const answerQuiz = endpoint({
  name: 'answer-quiz',
  method: 'POST',
  path: '/api/:organisation/quizzes/:id/answers',
  input: z.object({ id: Id, question: Key, option: Key }),
  output: z.object({}),
  refusals: {
    'quiz-not-open': 409,
    'quiz-answered-already': 409,
    'unknown-answer': 422,
    'author-knows': 409,
  },
  audience: 'of-quiz',
})

/** The five digits on the screen, and here it is. */
export const enterQuizCode = endpoint({
  name: 'enter-quiz-code',
  method: 'POST',
  path: '/api/:organisation/quiz-codes',
  input: z.object({ code: z.string().trim().max(12) }),
  output: z.object({ id: Id }),
  refusals: { 'no-such-code': 422 },
  audience: 'member',
})
