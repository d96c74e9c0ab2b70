import { z } from 'zod'
import {
  Day,
  endpoint,
  Id,
  Instant,
  oneLine,
  Revision,
  withUniqueKeys,
  Wording,
} from '../../../platform/contract.ts'
import { Key, Question } from '../../questionnaires/contract.ts'

/** Declared before it opens and never changed after. */
export const Privacy = z.enum(['confidential', 'anonymous'])
export type Privacy = z.infer<typeof Privacy>
/** Whether a programme helps; or what people need before one begins. */
export const Purpose = z.enum(['impact', 'discovery'])
export type Purpose = z.infer<typeof Purpose>
export const AskedOf = z.enum(['mentee', 'mentor', 'both'])
export type AskedOf = z.infer<typeof AskedOf>

/** The share that its results begin with: who chose one of these options. */
export const Headline = z.object({ question: Key, options: z.array(Key).min(1).max(60) })
export type Headline = z.infer<typeof Headline>

/** How far one asking is. `answered`: of those asked, however many of their answers figures count yet. */
export const Wave = z.object({
  number: z.int(),
  state: z.enum(['planned', 'open', 'closed']),
  opensAt: Instant,
  closesAt: Instant,
  /** Null while people are still being invited. */
  invitedAt: Instant.nullable(),
  asked: z.int(),
  answered: z.int(),
  reminded: z.int(),
  /** Answers by the open link: nobody knows out of how many. */
  byOpenLink: z.int(),
  /** Asked, silent, and their address is refused by the mail server. */
  refused: z.int(),
  /** The address of the open link; null where there is none. */
  openUrl: z.string().nullable(),
})
export type Wave = z.infer<typeof Wave>

export const SurveyRow = z.object({
  id: Id,
  /** Whose team it belongs to. */
  editionId: Id,
  title: Wording,
  privacy: Privacy,
  /** The latest asking; null before the first. */
  wave: z
    .object({ state: Wave.shape.state, closesAt: Instant, asked: z.int(), answered: z.int() })
    .nullable(),
})
export type SurveyRow = z.infer<typeof SurveyRow>

/** Surveys that people of this edition are asked. */
export const listSurveys = endpoint({
  name: 'list-surveys',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/surveys',
  input: z.object({ editionId: Id }),
  output: z.object({ surveys: z.array(SurveyRow) }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** Begins with questions to change, for the people of this edition. */
export const makeSurvey = endpoint({
  name: 'make-survey',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/surveys',
  input: z.object({ editionId: Id, title: oneLine(120), purpose: Purpose.default('impact') }),
  output: z.object({ id: Id }),
  refusals: {},
  audience: 'lead-of-edition',
})

export const Survey = z.object({
  id: Id,
  editionId: Id,
  title: Wording,
  intro: Wording,
  purpose: Purpose,
  privacy: Privacy,
  askedOf: AskedOf,
  questions: z.array(Question),
  headline: Headline.nullable(),
  hasOpenLink: z.boolean(),
  remindAfterDays: z.array(z.int()),
  /** Those that may be asked: led by who looks, or asked already. */
  editions: z.array(
    z.object({ id: Id, programmeName: Wording, editionName: Wording, isAsked: z.boolean(), people: z.int() }),
  ),
  /** Addresses from outside. */
  outside: z.int(),
  waves: z.array(Wave),
  timeZone: z.string(),
  revision: Revision,
})
export type Survey = z.infer<typeof Survey>

export const showSurvey = endpoint({
  name: 'show-survey',
  method: 'GET',
  path: '/api/:organisation/surveys/:id',
  input: z.object({ id: Id }),
  output: Survey,
  refusals: {},
  audience: 'lead-of-survey',
})

const Words = z.object({ fr: z.string().trim().max(600), en: z.string().trim().max(600) })

/** Once it was opened, its questions, its privacy and its headline stand: what was answered must stay comparable. */
export const editSurvey = endpoint({
  name: 'edit-survey',
  method: 'PUT',
  path: '/api/:organisation/surveys/:id',
  input: z.object({
    id: Id,
    title: Words,
    intro: Words,
    privacy: Privacy,
    askedOf: AskedOf,
    questions: withUniqueKeys(z.array(Question).max(60)),
    headline: Headline.nullable(),
    hasOpenLink: z.boolean(),
    remindAfterDays: z.array(z.int().min(1).max(60)).max(3),
    editionIds: z.array(Id).max(500),
  }),
  output: z.object({ revision: Revision }),
  refusals: {
    'title-missing': 422,
    'question-twice': 422,
    'words-missing': 422,
    'options-missing': 422,
    'option-twice': 422,
    'kind-not-asked': 422,
    'headline-unknown': 422,
    'edition-not-yours': 422,
    'already-opened': 409,
  },
  audience: 'lead-of-survey',
  bodyBytes: 512 * 1024,
  edits: true,
})

/** A pasted list, an address a line: what is none is said by its line, and the others are kept. The list before goes. */
export const setOutsideAddresses = endpoint({
  name: 'set-outside-addresses',
  method: 'PUT',
  path: '/api/:organisation/surveys/:id/addresses',
  input: z.object({ id: Id, text: z.string().max(900_000) }),
  output: z.object({
    kept: z.int(),
    twice: z.int(),
    problems: z.array(z.object({ line: z.int(), text: z.string() })),
  }),
  refusals: { 'too-many-addresses': 422 },
  audience: 'lead-of-survey',
  bodyBytes: 1024 * 1024,
})

/** Asks everybody: at once, or on the morning of a day; until the end of another. */
export const openWave = endpoint({
  name: 'open-wave',
  method: 'POST',
  path: '/api/:organisation/surveys/:id/waves',
  input: z.object({ id: Id, opensOn: Day.nullable(), closesOn: Day }),
  output: z.object({ number: z.int() }),
  refusals: {
    'nobody-asked': 422,
    'nothing-asked': 422,
    'translation-missing': 422,
    'closes-before-it-opens': 422,
    'in-the-past': 422,
    'still-open': 409,
  },
  audience: 'lead-of-survey',
})

/** Before its day; one that was never opened is taken away. */
export const closeWave = endpoint({
  name: 'close-wave',
  method: 'POST',
  path: '/api/:organisation/surveys/:id/waves/:number/closing',
  input: z.object({ id: Id, number: z.coerce.number().int().min(1) }),
  output: z.object({}),
  refusals: { 'already-closed': 409 },
  audience: 'lead-of-survey',
})

/** What nobody was asked yet goes without a trace. */
export const removeSurvey = endpoint({
  name: 'remove-survey',
  method: 'DELETE',
  path: '/api/:organisation/surveys/:id',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'already-opened': 409 },
  audience: 'lead-of-survey',
})
