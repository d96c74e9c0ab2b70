import { z } from 'zod'
import { endpoint, Id, Revision } from '../../../platform/contract.ts'
import { Question, Steps, Theme } from '../../programmes/contract.ts'
import { Key } from '../../questionnaires/contract.ts'

const Points = z.record(Key, z.int().min(0).max(100))

/** The questions of an edition as its team builds them, with what of them was answered. */
export const Builder = z.object({
  editionId: Id,
  questions: z.array(Question),
  themes: z.array(Theme),
  /** What each criterion weighs when pairs are first made, by its id. */
  weights: Points,
  steps: Steps,
  /** How many answered each question, and chose each option. */
  answered: z.record(z.string(), z.int()),
  chosen: z.record(z.string(), z.record(z.string(), z.int())),
  /** True while anybody may answer: then both languages are needed. */
  callIsOpen: z.boolean(),
  revision: Revision,
})
export type Builder = z.infer<typeof Builder>

export const showBuilder = endpoint({
  name: 'show-builder',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/questions',
  input: z.object({ editionId: Id }),
  output: Builder,
  refusals: {},
  audience: 'lead-of-edition',
})

/** All questions, in their order. An option that was chosen and is left out is retired; answers stay under their words. */
export const editQuestions = endpoint({
  name: 'edit-questions',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/questions',
  input: z.object({
    editionId: Id,
    questions: z.array(Question).max(150),
    /** Of questions that are criteria by their own key; the others keep their weight. */
    weights: Points,
    steps: Steps,
  }),
  output: Builder,
  refusals: {
    'question-twice': 422,
    'words-missing': 422,
    'options-missing': 422,
    'option-twice': 422,
    'kind-is-answered': 409,
    'condition-not-before': 422,
    'condition-unknown': 422,
    'translation-missing': 409,
  },
  audience: 'lead-of-edition',
  bodyBytes: 512 * 1024,
  edits: true,
})
