import { z } from 'zod'
import { endpoint, Id, Instant, Wording } from '../../platform/contract.ts'

/** Somebody's place in a round: in or not, with whom, whether they met. */
export const OwnCoffee = z.object({
  id: Id,
  editionId: Id,
  editionName: Wording,
  nth: z.int(),
  timeZone: z.string(),
  drawsAt: Instant,
  /** `asking` until the draw; then `drawn`, `alone` where nobody else was in, `aside` for who was not in. */
  state: z.enum(['asking', 'drawn', 'alone', 'aside']),
  says: z.enum(['in', 'out']).nullable(),
  with: z.array(
    z.object({ name: z.string(), jobTitle: z.string().nullable(), email: z.string().nullable() }),
  ),
  /** Whether it is time to ask. */
  asksMet: z.boolean(),
  met: z.boolean().nullable(),
})
export type OwnCoffee = z.infer<typeof OwnCoffee>

/** "In" or "not this time", until the draw; changed as often as one likes. */
export const sayCoffee = endpoint({
  name: 'say-coffee',
  method: 'POST',
  path: '/api/:organisation/coffees/:id/word',
  input: z.object({ id: Id, says: z.enum(['in', 'out']) }),
  output: OwnCoffee,
  refusals: { 'drawn-already': 409, 'takes-part-no-more': 409 },
  audience: 'self-of-coffee',
  byLink: { changesForHours: 24 * 7 },
})

/** "Did you meet?", and nothing else. */
export const sayCoffeeMet = endpoint({
  name: 'say-coffee-met',
  method: 'POST',
  path: '/api/:organisation/coffees/:id/meeting',
  input: z.object({ id: Id, met: z.boolean() }),
  output: OwnCoffee,
  refusals: { 'not-drawn': 409 },
  audience: 'self-of-coffee',
  byLink: { changesForHours: 24 * 14 },
})

export const showCoffee = endpoint({
  name: 'show-coffee',
  method: 'GET',
  path: '/api/:organisation/coffees/:id',
  input: z.object({ id: Id }),
  output: OwnCoffee,
  refusals: {},
  audience: 'self-of-coffee',
  forLinksOf: [sayCoffee.name, sayCoffeeMet.name],
})

/** The latest first. */
export const listOwnCoffees = endpoint({
  name: 'list-own-coffees',
  method: 'GET',
  path: '/api/:organisation/own-coffees',
  input: z.object({}),
  output: z.object({ coffees: z.array(OwnCoffee) }),
  refusals: {},
  audience: 'member',
})

/** What a team reads of a round: counts, never who with whom. */
export const CoffeeRound = z.object({
  nth: z.int(),
  askedAt: Instant,
  drawsAt: Instant,
  drawnAt: Instant.nullable(),
  asked: z.int(),
  in: z.int(),
  out: z.int(),
  /** Twos and threes that were drawn. */
  groups: z.int(),
  /** Of which somebody said so; of which somebody said the contrary, and nobody that; of which nobody said anything. */
  met: z.int(),
  notMet: z.int(),
  silent: z.int(),
})
export type CoffeeRound = z.infer<typeof CoffeeRound>

export const CoffeesOfEdition = z.object({
  editionId: Id,
  editionName: Wording,
  timeZone: z.string(),
  everyDays: z.int(),
  people: z.int(),
  state: z.enum(['not-begun', 'running', 'paused']),
  /** From when the next round may open; null before the first. */
  nextFrom: z.string().nullable(),
  rounds: z.array(CoffeeRound),
  /** Over the rounds whose coffees were asked about: of how many drawn, how many met, and how far that could move; none under ten. */
  all: z.object({
    groups: z.int(),
    met: z.int(),
    silent: z.int(),
    interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  }),
})
export type CoffeesOfEdition = z.infer<typeof CoffeesOfEdition>

export const showCoffees = endpoint({
  name: 'show-coffees',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/coffees',
  input: z.object({ editionId: Id }),
  output: CoffeesOfEdition,
  refusals: { 'no-coffees-here': 409 },
  audience: 'lead-of-edition',
})

/** Rounds go on by themselves, or not; the first opens at once. */
export const runCoffees = endpoint({
  name: 'run-coffees',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/coffees',
  input: z.object({ editionId: Id, isRunning: z.boolean() }),
  output: CoffeesOfEdition,
  refusals: { 'no-coffees-here': 409, 'too-few': 409 },
  audience: 'lead-of-edition',
})
