import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine } from '../../../platform/contract.ts'
import { told } from './told.ts'

export const Hour = z.object({
  id: Id,
  advisor: z.object({ personId: Id, name: z.string() }),
  subject: z.string(),
  startsAt: Instant,
  minutes: z.int(),
  timeZone: z.string(),
  isTaken: z.boolean(),
  /** Of the team that asked, for its people and the advisor: others see that it is taken. */
  asked: z
    .object({
      projectId: Id,
      projectTitle: z.string(),
      by: z.string(),
      question: z.string(),
      answer: z.string(),
      answeredAt: Instant.nullable(),
      isMine: z.boolean(),
    })
    .nullable(),
  isMine: z.boolean(),
})
export type Hour = z.infer<typeof Hour>

export const listHours = endpoint({
  name: 'list-advisor-hours',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/advisor-hours',
  input: z.object({ editionId: Id }),
  output: z.object({
    hours: z.array(Hour),
    isLead: z.boolean(),
    isAdvisor: z.boolean(),
    /** Whom the team may open hours for. */
    advisors: z.array(z.object({ personId: Id, name: z.string() })),
    /** Mine, that may ask. */
    teams: z.array(z.object({ projectId: Id, title: z.string() })),
    now: Instant,
  }),
  refusals: {},
  audience: 'in-client-projects',
})

/** The same hour of the week, for so many weeks; an hour that stands already is left as it is. */
export const openHours = endpoint({
  name: 'open-advisor-hours',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/advisor-hours',
  input: z.object({
    editionId: Id,
    personId: Id,
    subject: oneLine(120),
    firstOn: Day,
    at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    timeZone: z.string().max(60),
    minutes: z.int().min(10).max(180),
    weeks: z.int().min(1).max(26),
  }),
  output: z.object({ opened: z.int() }),
  refusals: { 'in-the-past': 422, 'not-in-edition': 422, 'unknown-time-zone': 422 },
  audience: 'opens-advisor-hours',
})

export const askAdvisor = endpoint({
  name: 'ask-advisor',
  method: 'POST',
  path: '/api/:organisation/advisor-hours/:id/question',
  input: z.object({ id: Id, projectId: Id, question: z.string().trim().min(1).max(2000) }),
  output: z.object(told),
  refusals: { 'hour-taken': 409, 'hour-over': 409, 'asks-then-already': 409, 'not-in-team': 422 },
  audience: 'asks-advisors',
})

/** The hour is free for another team. */
export const giveHourBack = endpoint({
  name: 'give-advisor-hour-back',
  method: 'DELETE',
  path: '/api/:organisation/advisor-hours/:id/question',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'hour-over': 409 },
  audience: 'asker-of-advisor-hour',
})

/** What was answered is kept for the team. */
export const keepAnswer = endpoint({
  name: 'keep-advisor-answer',
  method: 'PUT',
  path: '/api/:organisation/advisor-hours/:id/answer',
  input: z.object({ id: Id, answer: z.string().trim().min(1).max(4000) }),
  output: z.object({}),
  refusals: { 'nothing-asked': 409, 'hour-to-come': 409 },
  audience: 'party-of-advisor-hour',
})

/** A team that had it is written to. */
export const removeHour = endpoint({
  name: 'remove-advisor-hour',
  method: 'DELETE',
  path: '/api/:organisation/advisor-hours/:id',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'hour-over': 409 },
  audience: 'holder-of-advisor-hour',
})
