import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'

/** What an edition's team reads; a report about one of the team goes to the referent, else to the others of it, else to admins. */
export const ReportReadBy = z.enum(['team', 'referent', 'admins'])
export type ReportReadBy = z.infer<typeof ReportReadBy>

/** By name, before anything is sent. */
export const showReportReaders = endpoint({
  name: 'show-report-readers',
  method: 'GET',
  path: '/api/:organisation/community-posts/:id/report-readers',
  input: z.object({ id: Id }),
  output: z.object({ readBy: ReportReadBy, names: z.array(z.string()) }),
  refusals: {},
  audience: 'of-community-post',
})

/** `readBy` is what the screen said. */
export const reportPost = endpoint({
  name: 'report-community-post',
  method: 'POST',
  path: '/api/:organisation/community-posts/:id/reports',
  input: z.object({ id: Id, words: z.string().trim().max(2000), readBy: ReportReadBy }),
  output: z.object({}),
  refusals: {
    'own-post': 409,
    'taken-back': 409,
    'reader-changed': 409,
    'already-reported': 409,
    'nobody-to-read': 409,
  },
  audience: 'of-community-post',
})

const Reason = z.string().trim().min(1).max(500)

/** The team hides a post, or shows it again; its author is told why. Never one's own. */
export const hidePost = endpoint({
  name: 'hide-community-post',
  method: 'PUT',
  path: '/api/:organisation/community-posts/:id/hiding',
  input: z.object({ id: Id, hidden: z.boolean(), reason: Reason }),
  output: z.object({}),
  refusals: { 'own-post': 409, 'taken-back': 409, 'already-so': 409 },
  audience: 'moderator-of-community-post',
})

export const Report = z.object({
  id: Id,
  threadId: Id,
  authorName: z.string(),
  reporterName: z.string(),
  /** The post as it read when it was reported. */
  quoted: z.string(),
  words: z.string(),
  reportedAt: Instant,
  /** What became of the post since: how it reads now where that is otherwise; of one that was taken back nothing is left to read. */
  since: z
    .discriminatedUnion('what', [
      z.object({ what: z.literal('changed'), at: Instant.nullable(), text: z.string() }),
      z.object({ what: z.literal('taken-back'), at: Instant }),
    ])
    .nullable(),
  closed: z
    .object({ at: Instant, byName: z.string(), outcome: z.enum(['hidden', 'kept']), reason: z.string() })
    .nullable(),
})
export type Report = z.infer<typeof Report>

/** What was hidden, shown again or kept: who did it, when and why. */
export const ModerationAct = z.object({
  id: Id,
  threadId: Id,
  act: z.enum(['hidden', 'shown', 'kept']),
  byName: z.string(),
  authorName: z.string(),
  reason: z.string(),
  at: Instant,
})

/** Reports that I read; the record and the figures are the team's, and null for others. */
export const showModeration = endpoint({
  name: 'show-community-moderation',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/community-moderation',
  input: z.object({ editionId: Id }),
  output: z.object({
    reports: z.array(Report),
    record: z.array(ModerationAct).nullable(),
    figures: z
      .object({
        asked: z.int(),
        answered: z.int(),
        helped: z.int(),
        /** From question to first answer, over those that have one; null where none has. */
        medianHours: z.number().nullable(),
        answeredInterval: z.object({ low: z.number(), high: z.number() }).nullable(),
        helpedInterval: z.object({ low: z.number(), high: z.number() }).nullable(),
        /** Nobody has answered for two days. */
        waitingLong: z.int(),
        askers: z.int(),
        answerers: z.int(),
        members: z.int(),
        links: z.int(),
      })
      .nullable(),
  }),
  refusals: {},
  audience: 'reads-community-reports',
})

export const closeReport = endpoint({
  name: 'close-community-report',
  method: 'POST',
  path: '/api/:organisation/community-reports/:id/closing',
  input: z.object({ id: Id, outcome: z.enum(['hidden', 'kept']), reason: Reason }),
  output: z.object({}),
  refusals: { 'already-closed': 409 },
  audience: 'reader-of-community-report',
})
