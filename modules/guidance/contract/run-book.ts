import { z } from 'zod'
import { Day, endpoint, Id, Instant } from '../../../platform/contract.ts'
import { stepKeys } from '../run-book/steps.ts'

export const RunBook = z.object({
  today: Day,
  /** False where no round pairs people: its steps would be another programme's. */
  applies: z.boolean(),
  steps: z.array(
    z.object({
      key: z.enum(stepKeys),
      /** The edition's page where it is done. */
      page: z.string(),
      on: Day.nullable(),
      done: z.object({ by: z.string(), at: Instant }).nullable(),
    }),
  ),
})
export type RunBook = z.infer<typeof RunBook>
export type RunBookStep = RunBook['steps'][number]

/** What the team does and when, dated from the edition's own days, and what it has ticked. */
export const showRunBook = endpoint({
  name: 'show-run-book',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/run-book',
  input: z.object({ editionId: Id }),
  output: RunBook,
  refusals: {},
  audience: 'lead-of-edition',
})

export const tickStep = endpoint({
  name: 'tick-step',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/run-book/:step',
  input: z.object({ editionId: Id, step: z.enum(stepKeys), done: z.boolean() }),
  output: RunBook,
  refusals: {},
  audience: 'lead-of-edition',
})
