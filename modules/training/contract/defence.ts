import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine } from '../../../platform/contract.ts'
import { Criterion, RubricLevel, RubricLevels } from './rubric.ts'
import { TimeZone } from '../../../platform/time-zone.ts'

export const DefenceResult = z.enum(['validated', 'to-complete', 'to-redo'])
export type DefenceResult = z.infer<typeof DefenceResult>

export const Defence = z.object({
  id: Id,
  menteeName: z.string(),
  projectTitle: z.string(),
  startsAt: Instant,
  /** The clock by which its reader lives, and the one by which it was planned. */
  timeZone: z.string(),
  plannedIn: z.string(),
  place: z.string(),
  jury: z.array(z.string()),
  /** What the reader is to it. */
  as: z.enum(['jury', 'mentee', 'mentor', 'lead']),
  result: DefenceResult.nullable(),
  reasons: z.string(),
  backOn: Day.nullable(),
  /** What it is looked at for, and in words how the jury saw each. */
  rubric: z.array(Criterion.extend({ level: RubricLevel.nullable() })),
})
export type Defence = z.infer<typeof Defence>

/** Those of the edition for its team, with whoever may sit in a jury. */
export const listDefences = endpoint({
  name: 'list-course-defences',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/defences',
  input: z.object({ editionId: Id }),
  output: z.object({
    defences: z.array(Defence),
    jurors: z.array(z.object({ personId: Id, name: z.string(), email: z.string().nullable() })),
    /** By which whoever reads this lives: proposed for the next one. */
    timeZone: z.string(),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})

export const listOwnDefences = endpoint({
  name: 'list-own-defences',
  method: 'GET',
  path: '/api/:organisation/defences',
  input: z.object({}),
  output: z.object({ defences: z.array(Defence) }),
  refusals: {},
  audience: 'member',
})

/** Before a jury of one or more, none of whom is their mentor. All of them are told. */
export const planDefence = endpoint({
  name: 'plan-defence',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/defences',
  input: z.object({
    editionId: Id,
    personId: Id,
    on: Day,
    at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    timeZone: TimeZone,
    place: oneLine(300),
    jurorIds: z.array(Id).min(1).max(12),
    /** Though one of them, or the mentor, has a meeting over that hour. */
    anyway: z.boolean().optional(),
  }),
  output: z.object({ id: Id }),
  refusals: {
    'no-project': 409,
    'own-mentor-in-jury': 422,
    'not-a-juror': 422,
    'in-the-past': 422,
    'no-such-hour': 422,
    'defence-planned': 409,
    'defence-at-that-hour': 409,
    'meeting-at-that-hour': 409,
  },
  audience: 'lead-of-edition',
})

export const decideDefence = endpoint({
  name: 'decide-defence',
  method: 'POST',
  path: '/api/:organisation/defences/:id/result',
  input: z.object({
    id: Id,
    result: DefenceResult,
    reasons: z.string().trim().max(4000),
    backOn: Day.nullable(),
    levels: RubricLevels.default({}),
    /** What the jury asked, one a line: kept in the bank of the project, for whoever practises. */
    questions: z.string().max(2000).default(''),
  }),
  output: z.object({}),
  refusals: { 'already-decided': 409, 'not-yet': 409, 'no-reasons': 422, 'no-day-to-come-back': 422 },
  audience: 'juror-of-defence',
})
