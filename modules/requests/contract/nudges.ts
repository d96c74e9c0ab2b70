import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'
import { Key } from '../../questionnaires/contract.ts'

/** What a team asks some of its network for: to answer, to help with a theme too, whether their profile is still true, to read the charter. */
export const NudgeKind = z.enum(['answer', 'theme', 'still-true', 'charter'])
export type NudgeKind = z.infer<typeof NudgeKind>

export const longestNudge = 1200
export const mostNudged = 200

/**
 * Writes to several at once, in the team's own words: {name}, {asker}, {days} are filled in. It leaves half a minute later. Who was
 * written to for the same thing within three days is left out.
 */
export const nudgeMembers = endpoint({
  name: 'nudge-members',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/nudges',
  input: z.object({
    editionId: Id,
    kind: NudgeKind,
    text: z.string().trim().min(1).max(longestNudge),
    theme: Key.nullable(),
    enrolmentIds: z.array(Id).min(1).max(mostNudged),
  }),
  output: z.object({ id: Id, leavesAt: Instant, people: z.int() }),
  refusals: { 'not-asked-here': 409, 'written-to-already': 409, 'unknown-theme': 422 },
  audience: 'lead-of-edition',
})

/** Until it leaves. */
export const takeBackNudge = endpoint({
  name: 'take-back-nudge',
  method: 'POST',
  path: '/api/:organisation/nudges/:id/withdrawal',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'left-already': 409 },
  audience: 'lead-of-nudge',
})

/** "Is this still true?": yes. */
export const sayStillTrue = endpoint({
  name: 'say-still-true',
  method: 'POST',
  path: '/api/:organisation/enrolments/:id/still-true',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'self-of-enrolment',
  byLink: true,
})
