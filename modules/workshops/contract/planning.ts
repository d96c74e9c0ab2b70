import { z } from 'zod'
import { Day, endpoint, Id, Language, oneLine, Revision } from '../../../platform/contract.ts'
import { TimeZone } from '../../../platform/time-zone.ts'
import { WorkedOn } from '../../programmes/contract.ts'

const about = z.string().trim().min(1).max(2000)
const minutes = z.int().min(15).max(480)

export const Proposal = z.object({
  title: oneLine(120),
  about,
  language: Language,
  minutes,
  /** When it would suit, in one's own words. */
  wish: z.union([z.literal(''), oneLine(200)]),
})
export type Proposal = z.infer<typeof Proposal>

export const proposeWorkshop = endpoint({
  name: 'propose-workshop',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/workshops',
  /** `ideaId`: what others asked for, which this answers. */
  input: Proposal.extend({ editionId: Id, ideaId: Id.nullable() }),
  output: z.object({ id: Id }),
  refusals: { 'idea-closed': 409 },
  audience: 'in-workshops',
})

/** A day and an hour by a clock, on whose time, where and for how many. */
export const WorkshopPlan = z.object({
  title: oneLine(120),
  about,
  workedOn: WorkedOn,
  on: Day,
  at: z.string().regex(/^\d{2}:\d{2}$/),
  timeZone: TimeZone,
  minutes,
  place: z.union([z.literal(''), oneLine(200)]),
  /** By which the calendar is filtered. */
  site: z.union([z.literal(''), oneLine(80)]).default(''),
  link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]),
  places: z.int().min(1).max(5000),
  /** So many hours before it begins, a place that is offered can be taken for the last time. */
  lastHours: z.int().min(0).max(72),
})
export type WorkshopPlan = z.infer<typeof WorkshopPlan>

const planRefusals = { 'no-such-hour': 422, 'in-the-past': 422, 'no-place': 422 } as const

/** It is planned. Those who found no place the last time are offered theirs first; those who asked for it are told. */
export const approveWorkshop = endpoint({
  name: 'approve-workshop',
  method: 'POST',
  path: '/api/:organisation/workshops/:id/approval',
  input: WorkshopPlan.extend({ id: Id }),
  output: z.object({ offered: z.int(), told: z.int() }),
  refusals: { ...planRefusals, 'already-decided': 409 },
  audience: 'lead-of-workshop',
})

export const declineWorkshop = endpoint({
  name: 'decline-workshop',
  method: 'POST',
  path: '/api/:organisation/workshops/:id/decline',
  input: z.object({ id: Id, word: z.string().trim().min(1).max(1000) }),
  output: z.object({}),
  refusals: { 'already-decided': 409 },
  audience: 'lead-of-workshop',
})

export const withdrawProposal = endpoint({
  name: 'withdraw-workshop-proposal',
  method: 'POST',
  path: '/api/:organisation/workshops/:id/withdrawal',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'already-decided': 409 },
  audience: 'host-of-workshop',
})

/** Another day, hour or place is told to whoever comes or waits; more places go to who waits. */
export const editWorkshop = endpoint({
  name: 'edit-workshop',
  method: 'PUT',
  path: '/api/:organisation/workshops/:id',
  input: WorkshopPlan.extend({ id: Id }),
  output: z.object({ revision: Revision }),
  refusals: { ...planRefusals, 'workshop-cancelled': 409, 'workshop-over': 409, 'fewer-than-taken': 409 },
  audience: 'holder-of-workshop',
  edits: true,
})

export const cancelWorkshop = endpoint({
  name: 'cancel-workshop',
  method: 'POST',
  path: '/api/:organisation/workshops/:id/cancellation',
  input: z.object({ id: Id, word: z.string().trim().max(500) }),
  output: z.object({}),
  refusals: { 'workshop-cancelled': 409, 'workshop-over': 409 },
  audience: 'holder-of-workshop',
})

/** "Do it again": all is kept but the day, and it waits for the team's yes. */
export const repeatWorkshop = endpoint({
  name: 'repeat-workshop',
  method: 'POST',
  path: '/api/:organisation/workshops/:id/repetition',
  input: z.object({ id: Id }),
  output: z.object({ id: Id }),
  refusals: { 'not-over-yet': 409, 'already-proposed': 409 },
  audience: 'holder-of-workshop',
})
