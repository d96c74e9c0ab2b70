import { z } from 'zod'
import { Day, endpoint, Id, Wording } from '../../../platform/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { Privacy, Wave } from './survey.ts'

/** A share of those whose answers count, from 0 to 1; null where so few answered that nothing, or counts alone, may be said. */
export const SurveyShare = z.object({
  cases: z.int().nullable(),
  of: z.int().nullable(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The share if all the silent had said no, or yes; null by the open link, where nobody knows who is silent. */
  worst: z.number().nullable(),
  best: z.number().nullable(),
  hidden: z.enum(['nobody', 'fewer-than-5', 'fewer-than-10', 'for-another']).nullable(),
})
export type SurveyShare = z.infer<typeof SurveyShare>

const Asked = z.object({
  asked: z.int(),
  /** Of them; an anonymous answer is counted here at once, and in the share five at a time. */
  answered: z.int(),
})

/** One programme or edition beside the others. */
export const SurveyGroup = Asked.extend({
  /** Null for addresses from outside. */
  id: Id.nullable(),
  name: Wording.nullable(),
  under: Wording.nullable(),
  share: SurveyShare,
  /** Against all the others that are shown; null where there are none, or nothing may be said. */
  apart: z
    .object({
      difference: z.number(),
      low: z.number(),
      high: z.number(),
      /** Adjusted by Holm for looking at all groups. */
      holm: z.number(),
      verdict: z.enum(['above', 'below', 'not-told', 'too-few-answered']),
    })
    .nullable(),
})
export type SurveyGroup = z.infer<typeof SurveyGroup>

export const AnsweredQuestion = z.object({
  key: Key,
  wording: Wording,
  kind: z.enum(['one', 'several', 'words']),
  /** How many of those whose answers count answered it; null where so few did that nothing is said. */
  of: z.int().nullable(),
  /** Null for one that is hidden, or that would tell one that is. */
  cells: z.array(z.object({ key: Key, label: Wording, count: z.int().nullable(), isHeadline: z.boolean() })),
  /** Words of those who agreed that they be quoted, in no order. */
  quotes: z.array(z.string()),
})
export type AnsweredQuestion = z.infer<typeof AnsweredQuestion>

/** How many said it of a subject, out of all whose answers count; null where so few did, or did not, that nothing is said. */
const SaidOfSubject = z
  .object({ count: z.int(), low: z.number().nullable(), high: z.number().nullable() })
  .nullable()

/** A subject of a discovery: who would like help, who manages, who could explain it. */
export const Subject = z.object({
  key: Key,
  label: Wording,
  wanted: SaidOfSubject,
  atEase: SaidOfSubject,
  explains: SaidOfSubject,
  /** So many mentors, each with the pairs that the programme gives them; null where few want it. */
  mentorsNeeded: z.int().nullable(),
  /** Of the programme already. */
  isTheme: z.boolean(),
})
export type Subject = z.infer<typeof Subject>

export const SurveyResults = Asked.extend({
  id: Id,
  editionId: Id,
  title: Wording,
  privacy: Privacy,
  invented: z.boolean(),
  on: Day,
  wave: z.int(),
  waves: z.array(z.object({ number: z.int(), opensOn: Day })),
  state: Wave.shape.state,
  /** The question of the share, and what counts as a yes; null where none was chosen. */
  headline: z.object({ wording: Wording, labels: z.array(Wording) }).nullable(),
  share: SurveyShare,
  /** Of those who came by the open link, apart; null where there is none. */
  openLink: SurveyShare.nullable(),
  /** Answers that came and are not counted yet: of an anonymous survey, fewer than five. */
  waiting: z.int(),
  programmes: z.array(SurveyGroup),
  editions: z.array(SurveyGroup),
  questions: z.array(AnsweredQuestion),
  /** Of a discovery: by subject, most wanted first; null of other surveys, and under five answers. */
  discovery: z.object({ of: z.int(), mentorPairs: z.int(), subjects: z.array(Subject) }).nullable(),
})
export type SurveyResults = z.infer<typeof SurveyResults>

/** A team of one of its editions sees the whole and its own rows; who leads all of them, all rows. */
export const showSurveyResults = endpoint({
  name: 'show-survey-results',
  method: 'GET',
  path: '/api/:organisation/surveys/:id/results',
  input: z.object({ id: Id, wave: z.coerce.number().int().min(1).optional() }),
  output: SurveyResults,
  refusals: { 'never-opened': 409 },
  audience: 'reader-of-survey',
})

/** Subjects that a discovery proposes become themes of its programme; one that is a theme already stays as it is. */
export const takeDiscoveredThemes = endpoint({
  name: 'take-discovered-themes',
  method: 'POST',
  path: '/api/:organisation/surveys/:id/themes',
  input: z.object({ id: Id, keys: z.array(Key).min(1).max(60) }),
  output: z.object({ added: z.int() }),
  refusals: { 'not-a-discovery': 409, 'too-many-themes': 409, 'unknown-subject': 422 },
  audience: 'lead-of-survey',
})
