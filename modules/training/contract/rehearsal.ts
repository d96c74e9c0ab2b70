import { z } from 'zod'
import { endpoint, Id, Instant, oneLine } from '../../../platform/contract.ts'

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
  step: RehearsalStep,
  stepSince: Instant,
  minutes: z.object({ showing: z.int(), answering: z.int() }),
  /** The question that is asked now, and how many were. */
  question: z.string().nullable(),
  drawn: z.int(),
  /** Of the project, for the mentor: who added each. */
  bank: z.array(z.object({ id: Id, text: z.string(), by: z.string(), isDrawn: z.boolean() })),
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
  input: z.object({ relationshipId: Id }),
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
  audience: 'mentor-in-rehearsal',
})

export const addQuestion = endpoint({
  name: 'add-defence-question',
  method: 'POST',
  path: '/api/:organisation/rehearsals/:id/bank',
  input: z.object({ id: Id, text: oneLine(300) }),
  output: z.object({ id: Id }),
  refusals: { 'enough-questions': 409 },
  audience: 'mentor-in-rehearsal',
})

export const writeOwnWords = endpoint({
  name: 'write-own-words-of-rehearsal',
  method: 'POST',
  path: '/api/:organisation/rehearsals/:id/own-words',
  input: z.object({ id: Id, words: RehearsalWords }),
  output: z.object({}),
  refusals: over,
  audience: 'mentee-in-rehearsal',
})

export const writeMentorWords = endpoint({
  name: 'write-mentor-words-of-rehearsal',
  method: 'POST',
  path: '/api/:organisation/rehearsals/:id/mentor-words',
  input: z.object({ id: Id, words: RehearsalWords }),
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
