import { z } from 'zod'
import { Day, endpoint, Id, Instant, Language, oneLine, Wording } from '../../../platform/contract.ts'
import { EditionWords } from '../../programmes/contract.ts'

export const longestLine = 400

/** What whoever invites reads: nobody learns whether an address is known here, nor that somebody said no. */
export const Outsider = z.object({
  id: Id,
  /** As it was typed; theirs once they are a mentor; null once it is erased. */
  name: z.string().nullable(),
  invitedAt: Instant,
  until: Instant,
  state: z.enum(['waiting', 'mentor', 'over', 'withdrawn']),
})
export type Outsider = z.infer<typeof Outsider>

export const OwnOutsiders = z.object({
  editionId: Id,
  editionName: Wording,
  outsiders: z.array(Outsider),
  most: z.int(),
  left: z.int(),
  /** From when there are as many again. */
  againOn: Day,
  /** The public page of the edition, to pass on; null where there is none. */
  callAddress: z.string().nullable(),
  /** The team decides there who takes part: nobody else invites. */
  teamDecides: z.boolean(),
  /** For the team: of all who were invited here, by whomever. */
  figures: z.object({ invited: z.int(), saidYes: z.int(), mentorsNow: z.int() }).nullable(),
})
export type OwnOutsiders = z.infer<typeof OwnOutsiders>

export const listOutsiders = endpoint({
  name: 'list-outsiders',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/outsiders',
  input: z.object({ editionId: Id }),
  output: OwnOutsiders,
  refusals: { 'not-asked-here': 409 },
  audience: 'participant-or-lead-of-edition',
})

/** One mail to somebody who is not here, which says what is asked of them. Whether the address is known is not said. */
export const inviteOutsider = endpoint({
  name: 'invite-outsider',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/outsiders',
  input: z.object({
    editionId: Id,
    name: oneLine(120),
    email: z.string().max(254),
    /** Who they are to whom: "a former colleague". */
    relation: z.string().trim().max(80),
    line: z.string().trim().max(longestLine),
    language: Language,
  }),
  output: OwnOutsiders,
  refusals: {
    'not-asked-here': 409,
    'email-invalid': 422,
    'invites-themself': 422,
    'invited-already': 409,
    'enough-invited': 409,
    'team-decides': 409,
    'no-links': 422,
  },
  audience: 'participant-or-lead-of-edition',
})

export const withdrawOutsider = endpoint({
  name: 'withdraw-outsider',
  method: 'POST',
  path: '/api/:organisation/outsiders/:id/withdrawal',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'answered-already': 409 },
  audience: 'inviter-of-outsider',
})

const Token = z.string().min(20).max(200)

export const OutsiderAsked = z.object({
  organisationName: z.string(),
  programmeName: Wording,
  editionName: Wording,
  inviterName: z.string(),
  name: z.string().nullable(),
  relation: z.string(),
  line: z.string(),
  until: Instant,
  timeZone: z.string(),
  state: z.enum(['waiting', 'accepted', 'over']),
  meetingMinutes: z.int(),
  durationDays: z.int(),
  everyDays: z.int(),
  booksHours: z.boolean(),
  charter: Wording,
  words: EditionWords.nullable(),
})
export type OutsiderAsked = z.infer<typeof OutsiderAsked>

/** What the link of the mail opens. Opening it changes nothing. */
export const readOutsider = endpoint({
  name: 'read-outsider',
  method: 'POST',
  path: '/api/:organisation/outsider-readings',
  input: z.object({ token: Token }),
  output: OutsiderAsked,
  refusals: { 'no-such-link': 410 },
  audience: 'anyone',
  leavesNoTrace: true,
})

/** One yes makes a mentor, one place at first; pressed twice it does the same. */
export const acceptOutside = endpoint({
  name: 'accept-outside',
  method: 'POST',
  path: '/api/:organisation/outsider-acceptances',
  input: z.object({ token: Token, name: oneLine(120) }),
  output: z.object({ enrolmentId: Id }),
  refusals: { 'no-such-link': 410, 'invitation-over': 410, 'withdrawn-before': 409, 'team-decides': 409 },
  audience: 'anyone',
})

/** Their address is erased at once, and nobody here writes to it again for a year. */
export const declineOutside = endpoint({
  name: 'decline-outside',
  method: 'POST',
  path: '/api/:organisation/outsider-refusals',
  input: z.object({ token: Token }),
  output: z.object({}),
  refusals: { 'no-such-link': 410, 'invitation-over': 410 },
  audience: 'anyone',
})
