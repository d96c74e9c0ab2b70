import { z } from 'zod'
import { endpoint, GivenFile, Id, Instant, Revision, Wording } from '../../../platform/contract.ts'
import { AskedQuestion, Role } from '../../programmes/contract.ts'
import { Answers, Key, Question } from '../../questionnaires/contract.ts'
import { Criterion } from './terms.ts'

export const ReadingRow = z.object({
  applicationId: Id,
  number: z.int(),
  /** Null where names are hidden. */
  name: z.string().nullable(),
  role: Role,
  calibrates: z.boolean(),
  givenAt: Instant.nullable(),
  mean: z.number().nullable(),
  /** The first three come first: it is not open yet. */
  waits: z.boolean(),
})
export type ReadingRow = z.infer<typeof ReadingRow>

/** What I was asked to grade in an edition: nothing of anybody else's, but for the first three once all of mine are given. */
export const listReadings = endpoint({
  name: 'list-readings',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/own-readings',
  input: z.object({ editionId: Id }),
  output: z.object({
    editionName: Wording,
    isOver: z.boolean(),
    isBlind: z.boolean(),
    criteria: z.array(z.object({ key: Key, name: Wording })),
    readings: z.array(ReadingRow),
    /** Of the first three, once mine are given: what each of those who gave all three gave, by criterion, mine first. */
    calibration: z
      .object({
        given: z.int(),
        reviewers: z.int(),
        applications: z.array(
          z.object({
            number: z.int(),
            criteria: z.array(z.object({ key: Key, mine: z.int(), others: z.array(z.int()) })),
          }),
        ),
      })
      .nullable(),
  }),
  refusals: {},
  audience: 'reviewer-of-edition',
})

export const Reading = z.object({
  applicationId: Id,
  editionId: Id,
  number: z.int(),
  name: z.string().nullable(),
  role: Role,
  isBlind: z.boolean(),
  profile: z.array(z.object({ field: z.string(), text: Wording })),
  asked: z.array(AskedQuestion),
  answers: Answers,
  answeredUnder: z.record(Key, Question),
  questionnaireVersion: z.int(),
  criteria: z.array(Criterion),
  calibrates: z.boolean(),
  marks: z.record(Key, z.int()),
  note: z.string(),
  givenAt: Instant.nullable(),
  /** Why it is not graded, or not any more; null while it is. */
  whyNotGrade: z
    .enum(['calibrate-first', 'grading-over', 'given-for-good', 'already-answered', 'withdrawn'])
    .nullable(),
  /** What I grade next, once this is given. */
  next: Id.nullable(),
  revision: Revision,
})
export type Reading = z.infer<typeof Reading>

export const showReading = endpoint({
  name: 'show-reading',
  method: 'GET',
  path: '/api/:organisation/readings/:id',
  input: z.object({ id: Id }),
  output: Reading,
  refusals: {},
  audience: 'reader-of-application',
})

/** Mine alone until `gives`; given, the team reads it. Of the first three a given grade stays: others' are shown then. */
export const saveGrade = endpoint({
  name: 'save-grade',
  method: 'PUT',
  path: '/api/:organisation/readings/:id/grade',
  input: z.object({
    id: Id,
    marks: z.record(Key, z.int().min(1).max(4)),
    note: z.string().trim().max(2000),
    gives: z.boolean(),
  }),
  output: Reading.pick({ marks: true, note: true, givenAt: true, next: true, revision: true }),
  refusals: {
    'calibrate-first': 409,
    'grading-over': 409,
    'given-for-good': 409,
    'already-answered': 409,
    withdrawn: 409,
    'unknown-criterion': 422,
    'mark-missing': 422,
  },
  audience: 'reader-of-application',
  edits: true,
})

/** The same, for whoever grades it knowing who it is of. */
export const openReadingFile = endpoint({
  name: 'open-reading-file',
  method: 'GET',
  path: '/api/:organisation/readings/:id/files/:question',
  input: z.object({ id: Id, question: Key }),
  output: GivenFile,
  refusals: { 'names-hidden': 409 },
  audience: 'reader-of-application',
  givesFile: true,
})
