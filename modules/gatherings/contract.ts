import { z } from 'zod'
import { Impression } from '../matching/contract.ts'
import { Day, endpoint, Id, Instant, oneLine, Revision } from '../../platform/contract.ts'

export const GatheringKind = z.enum(['kick-off', 'middle', 'closing', 'afterwork', 'meet-and-share'])
export type GatheringKind = z.infer<typeof GatheringKind>

export const AgendaPoint = z.object({ title: oneLine(120), minutes: z.int().min(1).max(480) })
export type AgendaPoint = z.infer<typeof AgendaPoint>

/** Where it stands: which point, until when; or how long is left of it, while it pauses. */
export const Clock = z.object({
  point: z.int().min(0),
  endsAt: Instant.nullable(),
  leftSeconds: z.int().min(0).nullable(),
})
export type Clock = z.infer<typeof Clock>

export const SignUpState = z.enum(['coming', 'waiting', 'not-coming'])
export type SignUpState = z.infer<typeof SignUpState>
export const Came = z.enum(['on-site', 'by-link'])
export type Came = z.infer<typeof Came>

export const Gathering = z.object({
  id: Id,
  editionId: Id,
  kind: GatheringKind,
  title: z.string(),
  startsAt: Instant,
  minutes: z.int(),
  /** The organisation's: it is told by the clock of the place. */
  timeZone: z.string(),
  place: z.string().nullable(),
  link: z.string().nullable(),
  places: z.int().nullable(),
  agenda: z.array(AgendaPoint),
  coming: z.int(),
  waiting: z.int(),
  cancelledAt: Instant.nullable(),
  cancelWord: z.string().nullable(),
  isOver: z.boolean(),
})
export type Gathering = z.infer<typeof Gathering>

/** A day and an hour by the organisation's clock, where, and for how many. */
export const GatheringPlan = z.object({
  kind: GatheringKind,
  title: oneLine(120),
  on: Day,
  at: z.string().regex(/^\d{2}:\d{2}$/),
  minutes: z.int().min(15).max(720),
  place: z.union([z.literal(''), oneLine(200)]),
  link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]),
  places: z.int().min(1).max(10_000).nullable(),
})
export type GatheringPlan = z.infer<typeof GatheringPlan>

const planRefusals = { 'no-such-hour': 422, 'in-the-past': 422, 'no-place': 422 } as const

export const listGatherings = endpoint({
  name: 'list-gatherings',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/gatherings',
  input: z.object({ editionId: Id }),
  output: z.object({ gatherings: z.array(Gathering), timeZone: z.string() }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** Everybody enrolled is told. Its agenda and ice-breakers begin with those of its kind. */
export const planGathering = endpoint({
  name: 'plan-gathering',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/gatherings',
  input: GatheringPlan.extend({ editionId: Id }),
  output: z.object({ id: Id }),
  refusals: planRefusals,
  audience: 'lead-of-edition',
})

/** A few minutes at a table, with somebody whom one has not met before. */
export const Round = z.object({
  round: z.int(),
  encounters: z.array(z.object({ table: z.int(), mentee: z.string(), mentor: z.string() })),
})
export type Round = z.infer<typeof Round>
export const OwnEncounter = z.object({
  round: z.int(),
  table: z.int(),
  personId: Id,
  name: z.string(),
  /** What I said of them; nobody I met reads it. */
  impression: Impression.nullable(),
})
export type OwnEncounter = z.infer<typeof OwnEncounter>

export const mostRounds = 12

export const Conduct = z.object({
  gathering: Gathering,
  revision: Revision,
  iceBreakers: z.array(z.string()),
  clock: Clock.nullable(),
  people: z.array(
    z.object({ personId: Id, name: z.string(), state: SignUpState.nullable(), came: Came.nullable() }),
  ),
  rounds: z.array(Round),
  /** Of those who met somebody, how many have said a word of anybody; null where nothing is asked. */
  impressions: z.object({ said: z.int(), of: z.int() }).nullable(),
  /** Pairs under way: the day of their next date, null where they have none. */
  pairs: z.array(z.object({ id: Id, names: z.array(z.string()), nextOn: Day.nullable() })),
})
export type Conduct = z.infer<typeof Conduct>

/** What the team sees of it, before, during and after. */
export const showConduct = endpoint({
  name: 'show-conduct',
  method: 'GET',
  path: '/api/:organisation/gatherings/:id/conduct',
  input: z.object({ id: Id }),
  output: Conduct,
  refusals: {},
  audience: 'lead-of-gathering',
})

/** Another day, hour or place is told to who comes and who waits; other changes are not. */
export const editGathering = endpoint({
  name: 'edit-gathering',
  method: 'PUT',
  path: '/api/:organisation/gatherings/:id',
  input: GatheringPlan.extend({
    id: Id,
    agenda: z.array(AgendaPoint).max(20),
    iceBreakers: z.array(oneLine(200)).max(3),
  }),
  output: z.object({ revision: Revision }),
  refusals: { ...planRefusals, 'gathering-cancelled': 409, 'gathering-over': 409, 'fewer-than-coming': 409 },
  audience: 'lead-of-gathering',
  edits: true,
})

export const cancelGathering = endpoint({
  name: 'cancel-gathering',
  method: 'POST',
  path: '/api/:organisation/gatherings/:id/cancellation',
  input: z.object({ id: Id, word: z.string().trim().max(500) }),
  output: z.object({}),
  refusals: { 'gathering-cancelled': 409, 'gathering-over': 409 },
  audience: 'lead-of-gathering',
})

/** `point` is where the screen stood: two who press at once go on once. */
export const runClock = endpoint({
  name: 'run-clock',
  method: 'POST',
  path: '/api/:organisation/gatherings/:id/clock',
  input: z.object({
    id: Id,
    act: z.enum(['next', 'more', 'pause', 'resume']),
    point: z.int().min(-1).max(20),
  }),
  output: z.object({ clock: Clock.nullable() }),
  refusals: { 'gathering-cancelled': 409, 'moved-on': 409 },
  audience: 'lead-of-gathering',
})

/**
 * Who meets whom in which round: nobody at two tables at once, nobody twice. `over` of them have been held and stay; the others
 * are made of whoever said that they come, or of whoever is noted as here.
 */
export const makeRounds = endpoint({
  name: 'make-rounds',
  method: 'POST',
  path: '/api/:organisation/gatherings/:id/rounds',
  input: z.object({
    id: Id,
    rounds: z.int().min(1).max(mostRounds),
    over: z
      .int()
      .min(0)
      .max(mostRounds - 1),
    whom: z.enum(['coming', 'here']),
  }),
  output: z.object({ people: z.int(), rounds: z.int(), encounters: z.int() }),
  refusals: { 'gathering-cancelled': 409, 'gathering-over': 409, 'nobody-to-meet': 409 },
  audience: 'lead-of-gathering',
})

/** Somebody was there, or was not after all. */
export const notePresence = endpoint({
  name: 'note-presence',
  method: 'PUT',
  path: '/api/:organisation/gatherings/:id/presence/:personId',
  input: z.object({ id: Id, personId: Id, came: Came.nullable() }),
  output: z.object({}),
  refusals: { 'not-enrolled': 422, 'gathering-cancelled': 409 },
  audience: 'lead-of-gathering',
})

export const OwnGathering = z.object({
  gathering: Gathering,
  state: SignUpState.nullable(),
  /** Of who waits: the first is 1. */
  nth: z.int().nullable(),
  /** Whom I meet, where it is an evening in rounds and they are made. */
  encounters: z.array(OwnEncounter),
  /** Pairs are not made yet, and I am asked whom of them I would be one with. */
  asksImpressions: z.boolean(),
  /** My pairs of the edition that have no date yet. */
  undated: z.array(z.object({ relationshipId: Id, names: z.array(z.string()) })),
})
export type OwnGathering = z.infer<typeof OwnGathering>

/** Those to come, or called off since, of the editions in which I take part. */
export const listOwnGatherings = endpoint({
  name: 'list-own-gatherings',
  method: 'GET',
  path: '/api/:organisation/gatherings',
  input: z.object({}),
  output: z.object({ gatherings: z.array(OwnGathering) }),
  refusals: {},
  audience: 'member',
})

export const showGathering = endpoint({
  name: 'show-gathering',
  method: 'GET',
  path: '/api/:organisation/gatherings/:id',
  input: z.object({ id: Id }),
  output: OwnGathering,
  refusals: {},
  audience: 'invited-to-gathering',
})

export const signUp = endpoint({
  name: 'sign-up-for-gathering',
  method: 'PUT',
  path: '/api/:organisation/gatherings/:id/sign-up',
  input: z.object({ id: Id, comes: z.boolean() }),
  output: OwnGathering,
  refusals: { 'gathering-cancelled': 409, 'gathering-over': 409 },
  audience: 'invited-to-gathering',
  byLink: { changesForHours: 72 },
})

/** Whom I met before the pairs are made, and whether I would be a pair with them. Null takes it back. */
export const sayImpression = endpoint({
  name: 'say-impression',
  method: 'PUT',
  path: '/api/:organisation/gatherings/:id/impressions/:personId',
  input: z.object({ id: Id, personId: Id, impression: Impression.nullable() }),
  output: z.object({}),
  refusals: { 'not-asked': 409, 'not-met': 422 },
  audience: 'invited-to-gathering',
})

/** What the page of that link asks about: no name stands in it. */
export const showGatheringAsked = endpoint({
  name: 'show-gathering-asked',
  method: 'GET',
  path: '/api/:organisation/gatherings/:id/asked',
  input: z.object({ id: Id }),
  output: z.object({
    title: z.string(),
    startsAt: Instant,
    timeZone: z.string(),
    place: z.string().nullable(),
    state: SignUpState.nullable(),
    isFull: z.boolean(),
    /** Called off, or over. */
    isClosed: z.boolean(),
  }),
  refusals: {},
  audience: 'invited-to-gathering',
  forLinksOf: ['sign-up-for-gathering'],
})
