import { z } from 'zod'
import { endpoint, Id, Instant, oneLine, Revision, withUniqueKeys, Wording } from '../../platform/contract.ts'
import { Profile } from '../people/contract.ts'
import { AskedQuestion, Question, Role, Theme } from '../programmes/contract.ts'
import { Answers, Key, Option, Question as AnyQuestion } from '../questionnaires/contract.ts'

export * from './contract/applications.ts'
export * from './contract/builder.ts'
export * from './contract/files.ts'
export * from './contract/invitations.ts'
export * from './contract/themes.ts'

/** A call holds its transaction open meanwhile, and PostgreSQL takes 65 535 values a statement: longer sheets come in parts. */
export const mostVolunteersAtOnce = 2_000

/** A row of a sheet that the reader understood: one person, one role or both. */
export const VolunteerIn = z.object({
  line: z.int().min(1),
  name: oneLine(200),
  /** Null for somebody who has none: they are enrolled, and receive nothing. */
  email: z.string().max(254).nullable(),
  roles: z.array(Role).min(1).max(2),
  profile: Profile,
  answers: z.object({ mentor: Answers.optional(), mentee: Answers.optional() }),
  capacity: z.int().min(0).max(50).nullable(),
})
export type VolunteerIn = z.infer<typeof VolunteerIn>

/** Why one row was left out, by its line; the other rows are kept. Worded under `enrolment.importProblems`. */
export const ImportProblem = z.object({
  line: z.int(),
  code: z.enum([
    'email-invalid',
    'same-address',
    'address-of-another',
    'unknown-time-zone',
    'unknown-question',
    'answer-does-not-fit',
  ]),
  question: z.string().nullable(),
})
export type ImportProblem = z.infer<typeof ImportProblem>

/** What a row said otherwise and stays as it is: somebody saved it by hand, withdrew this person, or signs in by this name. */
export const KeptByHand = z.discriminatedUnion('kind', [
  z.object({ line: z.int(), kind: z.literal('name') }),
  // Rows of different names give the same address: an account is one person's, so it is nobody's.
  z.object({ line: z.int(), kind: z.literal('address') }),
  z.object({ line: z.int(), kind: z.literal('profile'), field: Profile.keyof() }),
  z.object({ line: z.int(), kind: z.literal('answer'), role: Role, question: Key }),
  z.object({ line: z.int(), kind: z.enum(['capacity', 'withdrawal']), role: Role }),
])
export type KeptByHand = z.infer<typeof KeptByHand>

export const importVolunteers = endpoint({
  name: 'import-volunteers',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/volunteers',
  input: z.object({
    editionId: Id,
    /** Each has a number of line of their own: several sheets are counted through. */
    volunteers: z
      .array(VolunteerIn)
      .min(1)
      .max(mostVolunteersAtOnce)
      .refine((list) => new Set(list.map(({ line }) => line)).size === list.length, 'same line twice'),
    newOptions: z.array(z.object({ question: Key, option: Option })).max(2000),
    newThemes: withUniqueKeys(z.array(Theme).max(400)),
    newQuestions: withUniqueKeys(z.array(Question).max(200)),
    /** Labels of seniority from the lowest to the highest, where the sheet has such a column. */
    seniorityLevels: withUniqueKeys(z.array(Option).max(60)).nullable(),
  }),
  output: z.object({
    people: z.int(),
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    problems: z.array(ImportProblem),
    kept: z.array(KeptByHand),
  }),
  refusals: {},
  audience: 'lead-of-edition',
  bodyBytes: 6 * 1024 * 1024,
})

export const EnrolmentStatus = z.enum(['enrolled', 'withdrawn'])

export const EnrolmentRow = z.object({
  id: Id,
  personId: Id,
  name: z.string(),
  email: z.string().nullable(),
  /** Since when the mail server refuses this address and has taken nothing for it; null where it does not. */
  addressRefusedAt: Instant.nullable(),
  role: Role,
  city: z.string().nullable(),
  jobTitle: z.string().nullable(),
  capacityPairs: z.int(),
  /** Answers given, of the questions asked of this role. */
  answered: z.int(),
  asked: z.int(),
  status: EnrolmentStatus,
  /** When this person answered the call of the edition; null for who came otherwise. */
  appliedAt: Instant.nullable(),
  updatedAt: Instant,
  revision: Revision,
})
export type EnrolmentRow = z.infer<typeof EnrolmentRow>

export const listEnrolments = endpoint({
  name: 'list-enrolments',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/enrolments',
  input: z.object({
    editionId: Id,
    search: z.string().max(200).default(''),
    role: Role.optional(),
    sort: z.enum(['name', 'updated']).default('name'),
    cursor: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  output: z.object({
    enrolments: z.array(EnrolmentRow),
    /** Where the next page begins; null on the last one. */
    next: z.string().nullable(),
    total: z.int(),
    mentors: z.int(),
    mentees: z.int(),
    mentorPlaces: z.int(),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** People enrolled in the editions that I lead, by the beginning of a name; a few, for "go to…". */
export const findPeople = endpoint({
  name: 'find-people',
  method: 'GET',
  path: '/api/:organisation/enrolments',
  input: z.object({ words: z.string().trim().min(1).max(100) }),
  output: z.object({
    found: z.array(
      z.object({ id: Id, editionId: Id, name: z.string(), role: Role, city: z.string().nullable() }),
    ),
  }),
  refusals: {},
  audience: 'member',
})

/** What was asked, as this role reads it now, and what was answered. */
const Answered = z.object({
  /** Grows with each change of what is asked; sent back with the answers given under it. */
  questionnaireVersion: z.int(),
  asked: z.array(AskedQuestion),
  answers: Answers,
  /** Where a question reads otherwise now, or is asked no more: as it read when it was answered. */
  answeredUnder: z.record(Key, AnyQuestion),
})

export const WholeEnrolment = Answered.extend({
  id: Id,
  editionId: Id,
  name: z.string(),
  email: z.string().nullable(),
  /** Since when the mail server refuses this address and has taken nothing for it; null where it does not. */
  addressRefusedAt: Instant.nullable(),
  role: Role,
  profile: Profile,
  capacityPairs: z.int().min(0).max(50),
  /** How many of the places pairs have taken, proposed or going on: more than there are, where these shrank since. */
  takenPairs: z.int(),
  status: EnrolmentStatus,
  revision: Revision,
})
export type WholeEnrolment = z.infer<typeof WholeEnrolment>

export const showEnrolment = endpoint({
  name: 'show-enrolment',
  method: 'GET',
  path: '/api/:organisation/enrolments/:id',
  input: z.object({ id: Id }),
  output: WholeEnrolment,
  refusals: {},
  audience: 'lead-of-enrolment',
})

export const editEnrolment = endpoint({
  name: 'edit-enrolment',
  method: 'PATCH',
  path: '/api/:organisation/enrolments/:id',
  input: z.object({
    id: Id,
    answers: Answers.optional(),
    /** The version that the answers were given under: the present one where nothing is said. */
    questionnaireVersion: z.int().optional(),
    capacityPairs: z.int().min(0).max(50).optional(),
  }),
  output: WholeEnrolment,
  refusals: { 'unknown-question': 422, 'answer-does-not-fit': 422, 'questions-changed': 409 },
  audience: 'lead-of-enrolment',
  bodyBytes: 1024 * 1024,
  edits: true,
})

export const withdrawEnrolment = endpoint({
  name: 'withdraw-enrolment',
  method: 'POST',
  path: '/api/:organisation/enrolments/:id/withdrawal',
  input: z.object({ id: Id }),
  output: WholeEnrolment,
  refusals: { 'already-withdrawn': 409 },
  audience: 'lead-of-enrolment',
})

/** Undo of a withdrawal. */
export const reinstateEnrolment = endpoint({
  name: 'reinstate-enrolment',
  method: 'DELETE',
  path: '/api/:organisation/enrolments/:id/withdrawal',
  input: z.object({ id: Id }),
  output: WholeEnrolment,
  refusals: { 'not-withdrawn': 409 },
  audience: 'lead-of-enrolment',
})

/** Why one's own answers stand still; null while they may be changed. */
const WhyNotChange = z.enum(['withdrawn', 'answers-used']).nullable()

export const OwnEnrolmentRow = z.object({
  id: Id,
  programmeName: Wording,
  editionName: Wording,
  role: Role,
  /** Answers given, of the questions asked of this role. */
  answered: z.int(),
  asked: z.int(),
  whyNotChange: WhyNotChange,
})
export type OwnEnrolmentRow = z.infer<typeof OwnEnrolmentRow>

/** Where I take part, the latest first. */
export const listOwnEnrolments = endpoint({
  name: 'list-own-enrolments',
  method: 'GET',
  path: '/api/:organisation/own-enrolments',
  input: z.object({}),
  output: z.object({ enrolments: z.array(OwnEnrolmentRow) }),
  refusals: {},
  audience: 'member',
})

export const OwnEnrolment = Answered.extend({
  id: Id,
  programmeName: Wording,
  editionName: Wording,
  role: Role,
  whyNotChange: WhyNotChange,
  revision: Revision,
})
export type OwnEnrolment = z.infer<typeof OwnEnrolment>

export const showOwnEnrolment = endpoint({
  name: 'show-own-enrolment',
  method: 'GET',
  path: '/api/:organisation/own-enrolments/:id',
  input: z.object({ id: Id }),
  output: OwnEnrolment,
  refusals: {},
  audience: 'self-of-enrolment',
})

export const editOwnAnswers = endpoint({
  name: 'edit-own-answers',
  method: 'PUT',
  path: '/api/:organisation/own-enrolments/:id/answers',
  input: z.object({ id: Id, answers: Answers, questionnaireVersion: z.int() }),
  output: OwnEnrolment,
  refusals: {
    'unknown-question': 422,
    'answer-does-not-fit': 422,
    'answer-required': 422,
    'questions-changed': 409,
    'answers-used': 409,
    withdrawn: 409,
  },
  audience: 'self-of-enrolment',
  bodyBytes: 1024 * 1024,
  edits: true,
})

/** Leaving an edition by oneself: no reason asked, none kept. The answers stay readable to the person. */
export const leaveEdition = endpoint({
  name: 'leave-edition',
  method: 'POST',
  path: '/api/:organisation/own-enrolments/:id/withdrawal',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'already-withdrawn': 409 },
  audience: 'self-of-enrolment',
})

/** An edition of 93 invented freelances, ready to match, labelled as invented. The same call twice gives the same edition. */
export const startDemonstration = endpoint({
  name: 'start-demonstration',
  method: 'POST',
  path: '/api/:organisation/demonstration',
  input: z.object({}),
  output: z.object({ editionId: Id }),
  refusals: {},
  audience: 'admin',
})
