import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine } from '../../../platform/contract.ts'

/** Whoever was chosen names their line manager, who is asked by a link; said again, another address is asked. */
export const askManager = endpoint({
  name: 'ask-manager-about-immersion',
  method: 'PUT',
  path: '/api/:organisation/immersions/:id/agreement',
  input: z.object({ id: Id, managerName: oneLine(120), email: z.email().max(254) }),
  output: z.object({}),
  refusals: { 'not-held': 409, 'asked-too-often': 409, 'own-address': 422 },
  audience: 'of-immersion',
})

/** The secret of the mail. It travels in the body: addresses are kept by too many. */
const Token = z.string().min(20).max(200)

/** All that a line manager is shown: who, which days, where, beside whom. Opening it changes nothing. */
export const readAgreement = endpoint({
  name: 'read-immersion-agreement',
  method: 'POST',
  path: '/api/:organisation/immersion-agreement-readings',
  input: z.object({ token: Token }),
  output: z.object({
    state: z.enum(['open', 'yes', 'no', 'over']),
    organisationName: z.string(),
    visitorName: z.string(),
    hostName: z.string(),
    title: z.string(),
    site: z.string(),
    firstOn: Day,
    lastOn: Day,
    beginsAt: z.string(),
    endsAt: z.string(),
    answerBy: Instant,
    timeZone: z.string(),
  }),
  refusals: { 'no-such-link': 410 },
  audience: 'anyone',
  leavesNoTrace: true,
})

export const answerAgreement = endpoint({
  name: 'answer-immersion-agreement',
  method: 'POST',
  path: '/api/:organisation/immersion-agreements',
  input: z.object({ token: Token, agrees: z.boolean() }),
  output: z.object({}),
  refusals: { 'no-such-link': 410, 'agreement-over': 410, 'already-answered': 409 },
  audience: 'anyone',
  leavesNoTrace: true,
})
