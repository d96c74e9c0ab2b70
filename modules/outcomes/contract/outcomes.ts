import { z } from 'zod'
import { Day, endpoint, Id } from '../../../platform/contract.ts'
import { Introduction } from './introductions.ts'

/** Whether the programme may quote it, which is asked apart from whom it is told to. */
export const Quoted = z.enum(['anonymous', 'named'])
export type Quoted = z.infer<typeof Quoted>

export const Outcome = z.object({
  id: Id,
  isMine: z.boolean(),
  on: Day,
  words: z.string(),
  /** Told to the other of the pair; and to the team. */
  toldPartner: z.boolean(),
  toldTeam: z.boolean(),
  /** Null also where it is not mine: what somebody lets be quoted is between them and the programme. */
  quoted: Quoted.nullable(),
  revision: z.int(),
})
export type Outcome = z.infer<typeof Outcome>

/** Of a pair, as one of its people reads it: all of mine, and what the other told me. The latest day first. */
export const PairOutcomes = z.object({
  /** From the second yes until the words of the pair are erased. */
  mayWrite: z.boolean(),
  today: Day,
  /** Nobody is written to by a former partner of a pair that was ended early. */
  mayTellPartner: z.boolean(),
  mayIntroduce: z.boolean(),
  outcomes: z.array(Outcome),
  introductions: z.array(Introduction),
})
export type PairOutcomes = z.infer<typeof PairOutcomes>

const written = {
  on: Day,
  words: z.string().trim().min(1).max(500),
  toldPartner: z.boolean(),
  toldTeam: z.boolean(),
  quoted: Quoted.nullable(),
}
const refusals = { 'not-begun': 409, erased: 409, 'in-the-future': 422, 'partner-left': 409 } as const

export const showPairOutcomes = endpoint({
  name: 'show-pair-outcomes',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/outcomes',
  input: z.object({ id: Id }),
  output: PairOutcomes,
  refusals: {},
  audience: 'party-of-relationship',
})

export const writeOutcome = endpoint({
  name: 'write-outcome',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/outcomes',
  input: z.object({ id: Id, ...written }),
  output: PairOutcomes,
  refusals: { ...refusals, 'enough-outcomes': 409 },
  audience: 'party-of-relationship',
})

/** Told to fewer, it is read by fewer from now on; what was read cannot be unread, and the page says so. */
export const editOutcome = endpoint({
  name: 'edit-outcome',
  method: 'PUT',
  path: '/api/:organisation/outcomes/:id',
  input: z.object({ id: Id, revision: z.int().min(1), ...written }),
  output: PairOutcomes,
  refusals: { ...refusals, 'changed-meanwhile': 409 },
  audience: 'self-of-outcome',
})

export const removeOutcome = endpoint({
  name: 'remove-outcome',
  method: 'DELETE',
  path: '/api/:organisation/outcomes/:id',
  input: z.object({ id: Id }),
  output: PairOutcomes,
  refusals: {},
  audience: 'self-of-outcome',
})
