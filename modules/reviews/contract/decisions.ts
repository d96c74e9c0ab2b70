import { z } from 'zod'
import { endpoint, GivenFile, Id, Instant, Wording } from '../../../platform/contract.ts'
import { AskedQuestion, Role } from '../../programmes/contract.ts'
import { Answers, Key, Question } from '../../questionnaires/contract.ts'

export const Decision = z.enum(['accept', 'refuse', 'wait', 'ask'])
export type Decision = z.infer<typeof Decision>

/** Where an application stands by what was sent: nothing yet, one of the answers, or taken back by whoever sent it. */
export const ApplicationState = z.enum([
  'undecided',
  'asked',
  'waiting-list',
  'accepted',
  'refused',
  'withdrawn',
])
export type ApplicationState = z.infer<typeof ApplicationState>

/** Written and not sent: it changes at will, and nobody has been told. */
export const ToSend = z.object({ id: Id, decision: Decision, word: z.string(), by: z.string(), at: Instant })
export type ToSend = z.infer<typeof ToSend>

const Spread = z.object({
  /** Of those who grade it: how many have, of how many. */
  given: z.int(),
  readers: z.int(),
  /** From 1 to 4, over criteria and reviewers; null while none was given, or while I have not given mine. */
  mean: z.number().nullable(),
  /** The lowest and the highest reviewer. */
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
})
export type Spread = z.infer<typeof Spread>

export const ApplicationRow = z.object({
  id: Id,
  number: z.int(),
  /** Null while names are hidden. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  city: z.string().nullable(),
  role: Role,
  state: ApplicationState,
  toSend: ToSend.nullable(),
  /** Since when they wait for an answer; null where they wait for none. */
  waitsSince: Instant.nullable(),
  /** Their words were sent again after the first time. */
  changedAt: Instant.nullable(),
  grades: Spread,
})
export type ApplicationRow = z.infer<typeof ApplicationRow>

export const Threshold = z.object({
  id: Id,
  role: Role,
  threshold: z.number(),
  belowAs: z.enum(['refuse', 'wait']),
  above: z.int(),
  below: z.int(),
  ungraded: z.int(),
  by: z.string(),
  at: Instant,
})
export type Threshold = z.infer<typeof Threshold>

export const listApplications = endpoint({
  name: 'list-applications',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/applications',
  input: z.object({ editionId: Id }),
  output: z.object({
    /** Whether the call is reviewed now; applications that came while it was stay here. */
    isReviewed: z.boolean(),
    isGraded: z.boolean(),
    /** Names, addresses and towns are in no row. */
    hidesNames: z.boolean(),
    applications: z.array(ApplicationRow),
    /** My own stands in no list of mine: others decide of it. */
    hasOwn: z.boolean(),
    thresholds: z.array(Threshold),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})

export const ShownGrade = z.object({
  by: z.string(),
  marks: z.record(Key, z.int()),
  note: z.string(),
  givenAt: Instant,
})

export const showApplication = endpoint({
  name: 'show-application',
  method: 'GET',
  path: '/api/:organisation/applications/:id',
  input: z.object({ id: Id }),
  output: ApplicationRow.extend({
    editionId: Id,
    profile: z.array(z.object({ field: z.string(), text: Wording })),
    asked: z.array(AskedQuestion),
    answers: Answers,
    answeredUnder: z.record(Key, Question),
    questionnaireVersion: z.int(),
    criteria: z.array(z.object({ key: Key, name: Wording })),
    givenGrades: z.array(ShownGrade),
    /** What was sent, the latest first. */
    sent: z.array(
      z.object({
        decision: Decision,
        word: z.string(),
        by: z.string(),
        at: Instant,
        reply: z.string().nullable(),
        repliedAt: Instant.nullable(),
      }),
    ),
  }),
  refusals: {},
  audience: 'lead-of-application',
})

/** Why one of several is left as it was. Worded under `reviews.left`. */
export const LeftAsItWas = z.object({
  id: Id,
  number: z.int(),
  name: z.string().nullable(),
  why: z.enum([
    'withdrawn',
    'already-answered',
    'decided-meanwhile',
    'own-application',
    'withdrawn-before',
    'already-matched',
  ]),
})
export type LeftAsItWas = z.infer<typeof LeftAsItWas>

export const mostAtOnce = 200

/**
 * Writes, changes or takes away what the team decides of these; nothing is sent. `seen` is the decision that the caller saw
 * there, not sent: where another of the team has decided meanwhile theirs stays, and it is told.
 */
export const decideApplications = endpoint({
  name: 'decide-applications',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/application-decisions',
  input: z.object({
    editionId: Id,
    applications: z
      .array(
        z.object({
          id: Id,
          seen: Id.nullable(),
          decision: Decision.nullable(),
          word: z.string().trim().max(1000),
        }),
      )
      .min(1)
      .max(mostAtOnce)
      .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Each once.'),
  }),
  output: z.object({
    made: z.array(
      z.object({
        id: Id,
        decisionId: Id.nullable(),
        /** What stood there: given back, it undoes this. */
        before: z.object({ decision: Decision, word: z.string() }).nullable(),
      }),
    ),
    left: z.array(LeftAsItWas),
  }),
  refusals: { 'word-missing': 422 },
  audience: 'lead-of-edition',
  bodyBytes: 1024 * 1024,
})

/** Sends the answers that were written, as they were seen; a yes enrols. It cannot be taken back. */
export const sendAnswers = endpoint({
  name: 'send-application-answers',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/application-answers',
  input: z.object({ editionId: Id, decisionIds: z.array(Id).min(1).max(mostAtOnce) }),
  output: z.object({ sent: z.int(), enrolled: z.int(), left: z.array(LeftAsItWas) }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** What they sent for a question, where names are not hidden: a document says whose it is. */
export const openApplicationFile = endpoint({
  name: 'open-application-file',
  method: 'GET',
  path: '/api/:organisation/applications/:id/files/:question',
  input: z.object({ id: Id, question: Key }),
  output: GivenFile,
  refusals: { 'names-hidden': 409 },
  audience: 'lead-of-application',
  givesFile: true,
})
