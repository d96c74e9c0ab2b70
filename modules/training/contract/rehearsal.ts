import { z } from 'zod'
import { endpoint, Id, Instant, oneLine, Revision } from '../../../platform/contract.ts'
import { Criterion, RubricLevels } from './rubric.ts'

/** Shown, then questioned; then whoever defended says what they think of it, then the mentor. */
export const RehearsalStep = z.enum(['ready', 'showing', 'answering', 'own', 'mentor', 'over'])
export type RehearsalStep = z.infer<typeof RehearsalStep>

const words = z.string().trim().max(2000)
/** What went well, what was hard, what to try: words, and no mark. */
export const RehearsalWords = z
  .object({ good: words, hard: words, next: words })
  .refine(({ good, hard, next }) => good + hard + next !== '', 'A word at least.')
export type RehearsalWords = z.infer<typeof RehearsalWords>

export const Rehearsal = z.object({
  id: Id,
  relationshipId: Id,
  projectTitle: z.string(),
  menteeName: z.string(),
  mentorName: z.string(),
  isMentor: z.boolean(),
  /** With the bank and the clock, and no mentor: their words are not waited for. */
  alone: z.boolean(),
  step: RehearsalStep,
  stepSince: Instant,
  /** The clock stands since then. */
  pausedAt: Instant.nullable(),
  minutes: z.object({ showing: z.int(), answering: z.int() }),
  /** The question that is asked now, and how many were. */
  question: z.object({ id: Id, text: z.string(), since: Instant }).nullable(),
  drawn: z.int(),
  /** Of the project, for the mentor: who added each. */
  bank: z.array(
    z.object({
      id: Id,
      text: z.string(),
      by: z.string(),
      isDrawn: z.boolean(),
      /** At a real defence. */
      askedByJury: z.boolean(),
      /** How long its answer took, once another one was asked. */
      seconds: z.int().nullable(),
      toReview: z.boolean(),
    }),
  ),
  /** What the two come back to; read by both once it is over. */
  toReview: z.array(z.string()),
  /** The mentor's own, and empty for anybody else. */
  notes: z.string(),
  /** What whoever defends wants to work on. */
  aim: z.string(),
  projectId: Id,
  projectRevision: Revision,
  rubric: z.array(Criterion),
  beforeLevels: RubricLevels,
  ownLevels: RubricLevels,
  /** As the words: once both have written. */
  mentorLevels: RubricLevels,
  /** The one that counts, where it is planned. */
  realOne: z
    .object({ startsAt: Instant, timeZone: z.string(), plannedIn: z.string(), place: z.string() })
    .nullable(),
  ownWords: RehearsalWords.nullable(),
  /** Read by both once both have written. */
  mentorWords: RehearsalWords.nullable(),
  kept: z.string().nullable(),
})
export type Rehearsal = z.infer<typeof Rehearsal>

export const showRehearsal = endpoint({
  name: 'show-rehearsal',
  method: 'GET',
  path: '/api/:organisation/rehearsals/:id',
  input: z.object({ id: Id }),
  output: Rehearsal,
  refusals: {},
  audience: 'in-rehearsal',
})

/** The one that is under way, else a new one. */
export const beginRehearsal = endpoint({
  name: 'begin-rehearsal',
  method: 'POST',
  path: '/api/:organisation/relationships/:relationshipId/rehearsals',
  /** Alone is for whoever defends; a mentor who joins makes it two. */
  input: z.object({ relationshipId: Id, alone: z.boolean().default(false) }),
  output: z.object({ id: Id }),
  refusals: { 'no-project': 409, 'pair-not-open': 409 },
  audience: 'in-course-pair',
})

const over = { 'rehearsal-over': 409, 'other-step': 409 } as const

export const stepRehearsal = endpoint({
  name: 'step-rehearsal',
  method: 'POST',
  path: '/api/:organisation/rehearsals/:id/step',
  /** `from` as it was on the screen: two who press at once go on by one. */
  input: z.object({ id: Id, from: RehearsalStep }),
  output: z.object({ step: RehearsalStep }),
  refusals: over,
  audience: 'in-rehearsal',
})

/** One that was not asked yet, by chance; any of them once all were. */
export const drawQuestion = endpoint({
  name: 'draw-defence-question',
  method: 'POST',
  path: '/api/:organisation/rehearsals/:id/questions',
  input: z.object({ id: Id, questionId: Id.nullable() }),
  output: z.object({ questionId: Id }),
  refusals: { ...over, 'no-question': 409 },
  audience: 'asks-in-rehearsal',
})

/** The clock stands, or goes on where it stood: said twice it is said once. */
export const pauseRehearsal = endpoint({
  name: 'pause-rehearsal',
  method: 'PUT',
  path: '/api/:organisation/rehearsals/:id/pause',
  input: z.object({ id: Id, paused: z.boolean() }),
  output: z.object({}),
  refusals: over,
  audience: 'in-rehearsal',
})

/** "To look at together": a question that was asked. */
export const reviewQuestion = endpoint({
  name: 'review-defence-question',
  method: 'PUT',
  path: '/api/:organisation/rehearsals/:id/to-review',
  input: z.object({ id: Id, questionId: Id, toReview: z.boolean() }),
  output: z.object({}),
  refusals: { ...over, 'not-asked': 409 },
  audience: 'asks-in-rehearsal',
})

/** Read by nobody but the mentor who writes them. */
export const noteRehearsal = endpoint({
  name: 'note-rehearsal',
  method: 'PUT',
  path: '/api/:organisation/rehearsals/:id/notes',
  input: z.object({ id: Id, notes: z.string().max(8000) }),
  output: z.object({}),
  refusals: {},
  audience: 'mentor-in-rehearsal',
})

/** Before it begins: what they want to work on, and where they see themselves. */
export const aimRehearsal = endpoint({
  name: 'aim-rehearsal',
  method: 'PUT',
  path: '/api/:organisation/rehearsals/:id/aim',
  input: z.object({ id: Id, aim: z.string().trim().max(300), levels: RubricLevels.default({}) }),
  output: z.object({}),
  refusals: over,
  audience: 'mentee-in-rehearsal',
})

export const addQuestion = endpoint({
  name: 'add-defence-question',
  method: 'POST',
  path: '/api/:organisation/rehearsals/:id/bank',
  input: z.object({ id: Id, text: oneLine(300), askedByJury: z.boolean().default(false) }),
  output: z.object({ id: Id }),
  refusals: { 'enough-questions': 409 },
  audience: 'mentor-in-rehearsal',
})

export const writeOwnWords = endpoint({
  name: 'write-own-words-of-rehearsal',
  method: 'POST',
  path: '/api/:organisation/rehearsals/:id/own-words',
  input: z.object({ id: Id, words: RehearsalWords, levels: RubricLevels.default({}) }),
  output: z.object({}),
  refusals: over,
  audience: 'mentee-in-rehearsal',
})

export const writeMentorWords = endpoint({
  name: 'write-mentor-words-of-rehearsal',
  method: 'POST',
  path: '/api/:organisation/rehearsals/:id/mentor-words',
  input: z.object({ id: Id, words: RehearsalWords, levels: RubricLevels.default({}) }),
  output: z.object({}),
  refusals: { ...over, 'own-view-first': 409 },
  audience: 'mentor-in-rehearsal',
})

/** "What I keep of it": their own line. */
export const keepOfRehearsal = endpoint({
  name: 'keep-of-rehearsal',
  method: 'PUT',
  path: '/api/:organisation/rehearsals/:id/kept',
  input: z.object({ id: Id, kept: z.string().trim().max(500) }),
  output: z.object({}),
  refusals: { 'other-step': 409 },
  audience: 'mentee-in-rehearsal',
})
