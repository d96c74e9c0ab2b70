import { z } from 'zod'
import { Day, endpoint, Id, oneLine, Revision, Wording } from '../../platform/contract.ts'
import { Key, Option } from '../questionnaires/contract.ts'
import { Conduct } from './conduct.ts'
import { CoffeeTerms } from './coffee-terms.ts'
import { CourseTerms } from './course-terms.ts'
import { AskedOfProfile, MatchingDefaults } from './matching-defaults.ts'
import { Question, Theme } from './questionnaire.ts'
import { RequestTerms } from './request-terms.ts'
import { EditionWords } from './words/edition-words.ts'
import { ImmersionTerms } from './immersion-terms.ts'
import { WorkshopTerms } from './workshop-terms.ts'

export * from './coffee-terms.ts'
export * from './conduct.ts'
export * from './course-terms.ts'
export * from './contract/taken.ts'
export * from './matching-defaults.ts'
export * from './questionnaire.ts'
export * from './request-terms.ts'
export * from './words/edition-words.ts'
export * from './immersion-terms.ts'
export * from './workshop-terms.ts'

/** What the agreement of each pair starts from: days count from publication. */
export const AgreementTerms = z.object({
  durationDays: z.int().min(1).max(1000),
  rhythm: z.array(z.object({ untilDay: z.int().min(1), everyDays: z.int().min(1) })).min(1),
  meetingMinutes: z.int().min(5).max(600),
  /** How many held meetings the two aim for at least; null where nothing is said. */
  minimumMeetings: z.int().min(1).max(200).nullable().default(null),
  /** At the end of so many days the two ask themselves whether they go on; 0 for no trial. */
  trialDays: z.int().min(0).max(365).default(0),
})
export type AgreementTerms = z.infer<typeof AgreementTerms>

export const Edition = z.object({
  id: Id,
  programmeId: Id,
  programmeName: Wording,
  name: Wording,
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  invented: z.boolean(),
})
export type Edition = z.infer<typeof Edition>

export const Lead = z.object({ personId: Id, name: z.string(), email: z.string().nullable() })
export type Lead = z.infer<typeof Lead>

/** The words of a charter, in both languages: a text of several pages, which no other wording is. */
export const CharterWords = z.object({ fr: z.string().max(20_000), en: z.string().max(20_000) })

/** What everybody in an edition shares: its dates, its charter, what pairs agree on, whom to ask. */
export const EditionFrame = Edition.extend({
  charter: CharterWords,
  charterVersion: z.int().min(1),
  agreement: AgreementTerms,
  /** What this edition calls its two roles; null for mentor and mentee. */
  words: EditionWords.nullable(),
  /** How people ask each other here; null where the team makes the pairs. */
  requests: RequestTerms.nullable(),
  /** How its members propose workshops; null where they do not. */
  workshops: WorkshopTerms.nullable(),
  /** How its people open their days to others; null where they do not. */
  immersion: ImmersionTerms.nullable(),
  /** How defences of its course are practised; null where there is no course. */
  course: CourseTerms.nullable(),
  /** How often its members have coffee in twos; null where they do not. */
  coffees: CoffeeTerms.nullable(),
  /** Whether its members help each other in a space between meetings. */
  community: z.boolean(),
  /** Whether mentors look back on each session, and read words without names. */
  debriefs: z.boolean(),
  /** Whether its people are paired. */
  pairs: z.boolean(),
  /** Whether teams work on projects of clients. */
  projects: z.boolean(),
  leads: z.array(Lead),
})
export type EditionFrame = z.infer<typeof EditionFrame>

export const WholeEdition = EditionFrame.extend({
  /** What the form of its call asks for the profile. */
  asksProfile: z.array(AskedOfProfile),
  conduct: Conduct,
  /** Which advice its pairs begin with. */
  advice: Key,
  matchingDefaults: MatchingDefaults,
  themes: z.array(Theme),
  questions: z.array(Question),
  revision: Revision,
})
export type WholeEdition = z.infer<typeof WholeEdition>

export const Questionnaire = z.object({ questions: z.array(Question), themes: z.array(Theme) })
export type Questionnaire = z.infer<typeof Questionnaire>

const Name = z.object({ fr: oneLine(120), en: oneLine(120) })

export const createProgramme = endpoint({
  name: 'create-programme',
  method: 'POST',
  path: '/api/:organisation/programmes',
  input: z.object({
    /** The key of a template. */
    template: Key,
    name: Name,
    editionName: Name,
    startsOn: Day.nullable(),
  }),
  output: z.object({ programmeId: Id, editionId: Id }),
  refusals: { 'unknown-template': 422 },
  audience: 'admin',
})

/** The next edition of the programme, from this one: settings, charter, agreement, questionnaire, themes, team. */
export const createNextEdition = endpoint({
  name: 'create-next-edition',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/next-edition',
  input: z.object({ editionId: Id, name: Name, startsOn: Day.nullable() }),
  output: z.object({ editionId: Id }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** The editions whose programme team I belong to. */
export const listLedEditions = endpoint({
  name: 'list-led-editions',
  method: 'GET',
  path: '/api/:organisation/editions',
  input: z.object({}),
  output: z.object({ editions: z.array(Edition) }),
  refusals: {},
  audience: 'member',
})

export const showEdition = endpoint({
  name: 'show-edition',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId',
  input: z.object({ editionId: Id }),
  output: WholeEdition,
  refusals: {},
  audience: 'lead-of-edition',
})

export const editEdition = endpoint({
  name: 'edit-edition',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId',
  input: z.object({
    editionId: Id,
    name: Name,
    startsOn: Day.nullable(),
    endsOn: Day.nullable(),
    charter: z.object({ fr: z.string().trim().min(1).max(20_000), en: z.string().trim().min(1).max(20_000) }),
    agreement: AgreementTerms,
    /** As they are, where left out. */
    words: EditionWords.nullable().optional(),
    asksProfile: z.array(AskedOfProfile).max(20).optional(),
    conduct: Conduct.optional(),
    workshops: WorkshopTerms.nullable().optional(),
    immersion: ImmersionTerms.nullable().optional(),
    course: CourseTerms.nullable().optional(),
    coffees: CoffeeTerms.nullable().optional(),
    community: z.boolean().optional(),
    debriefs: z.boolean().optional(),
    projects: z.boolean().optional(),
    pairs: z.boolean().optional(),
  }),
  output: WholeEdition,
  refusals: { 'ends-before-it-starts': 422 },
  audience: 'lead-of-edition',
  bodyBytes: 512 * 1024,
  edits: true,
})

export const addLead = endpoint({
  name: 'add-lead',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/leads',
  input: z.object({ editionId: Id, name: oneLine(200), email: z.string().max(254) }),
  output: z.object({ leads: z.array(Lead) }),
  refusals: { 'email-invalid': 422 },
  audience: 'lead-of-edition',
})

export const removeLead = endpoint({
  name: 'remove-lead',
  method: 'DELETE',
  path: '/api/:organisation/editions/:editionId/leads/:personId',
  input: z.object({ editionId: Id, personId: Id }),
  output: z.object({ leads: z.array(Lead) }),
  refusals: { 'last-lead': 409 },
  audience: 'lead-of-edition',
})

const Words = z.object({ fr: z.string().trim().min(1).max(2000), en: z.string().trim().min(1).max(2000) })

/** Other words for the same question: what was answered stays under the words that it was answered under. */
export const rewordQuestion = endpoint({
  name: 'reword-question',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/questions/:key',
  input: z.object({
    editionId: Id,
    key: Key,
    wording: Words,
    mentorWording: Words.nullable(),
    help: Words.nullable(),
    /** Other labels for options that the question has; the ones left out stay as they are. */
    options: z.array(Option.extend({ label: Words })).max(400),
  }),
  output: WholeEdition,
  refusals: { 'unknown-question': 422, 'unknown-option': 422 },
  audience: 'lead-of-edition',
  bodyBytes: 512 * 1024,
  edits: true,
})
