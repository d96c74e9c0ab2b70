import { z } from 'zod'
import { Day, endpoint, Id, Instant, Language, Revision } from '../../../platform/contract.ts'
import { WorkedOn } from '../../programmes/contract.ts'

export const WorkshopStatus = z.enum(['proposed', 'declined', 'withdrawn', 'scheduled', 'cancelled'])
export type WorkshopStatus = z.infer<typeof WorkshopStatus>

/** `offered`: a place is held for them for a while. `lapsed`: it was, and they did not take it. */
export const SeatState = z.enum(['coming', 'offered', 'waiting', 'lapsed', 'left'])
export type SeatState = z.infer<typeof SeatState>

export const OwnSeat = z.object({
  state: SeatState,
  takeBy: Instant.nullable(),
  /** Of who waits: the first is 1. */
  nth: z.int().nullable(),
  /** The workshop for which I last found no place: I come first this time. */
  refusedOn: Day.nullable(),
  came: z.boolean(),
  /** I said how it was. */
  debriefed: z.boolean(),
})
export type OwnSeat = z.infer<typeof OwnSeat>

/** A workshop, as anybody of its edition may see it. */
export const Workshop = z.object({
  id: Id,
  editionId: Id,
  seriesId: Id,
  title: z.string(),
  about: z.string(),
  language: Language,
  hostName: z.string(),
  /** I hold it. */
  isMine: z.boolean(),
  status: WorkshopStatus,
  minutes: z.int(),
  /** Null until it is planned; so are the next ones. */
  workedOn: WorkedOn.nullable(),
  startsAt: Instant.nullable(),
  timeZone: z.string().nullable(),
  place: z.string().nullable(),
  site: z.string().nullable(),
  places: z.int().nullable(),
  taken: z.int(),
  waiting: z.int(),
  isOver: z.boolean(),
  cancelWord: z.string().nullable(),
  seat: OwnSeat.nullable(),
})
export type Workshop = z.infer<typeof Workshop>

/** Somebody who comes or waits, as whoever holds the workshop and the team see them. */
export const Attendee = z.object({
  personId: Id,
  name: z.string(),
  state: SeatState,
  saidAt: Instant,
  takeBy: Instant.nullable(),
  refusedOn: Day.nullable(),
  came: z.enum(['name', 'code', 'own']).nullable(),
})
export type Attendee = z.infer<typeof Attendee>

/** For whoever holds it and for the team: who comes, who waits in their order, and what opens the door. */
export const Held = z.object({
  attendees: z.array(Attendee),
  code: z.string().nullable(),
  lastHours: z.int().nullable(),
  /** Over the workshops of this edition that are over: who had a place and did not come. Null where few could tell. */
  usuallyAbsent: z.object({ absent: z.int(), of: z.int() }).nullable(),
  /** What the host chose to change, the last time it was done. */
  nextThing: z.string().nullable(),
  wish: z.string(),
})
export type Held = z.infer<typeof Held>

export const showWorkshop = endpoint({
  name: 'show-workshop',
  method: 'GET',
  path: '/api/:organisation/workshops/:id',
  input: z.object({ id: Id }),
  output: z.object({
    workshop: Workshop,
    /** Where one joins from afar: for whoever has a place, holds it or leads. */
    link: z.string().nullable(),
    /** Null for whoever neither holds it nor leads its edition. */
    held: Held.nullable(),
    leads: z.boolean(),
    revision: Revision,
  }),
  refusals: {},
  audience: 'of-workshop',
})
