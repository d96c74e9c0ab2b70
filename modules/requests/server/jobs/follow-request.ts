import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import type { RequestTerms } from '../../../programmes/contract.ts'
import { hoursLater, stepsOf } from '../../rules.ts'
import { expireRequest } from './expire-request.ts'
import { mailToMentor } from '../mail/mail-to-mentor.ts'
import { lockRequest, type Wish } from '../state/lock-search.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'

const Payload = z.object({ requestId: Id, step: z.int().min(0) })

/** One that waits for its answer: who is silent is reminded, then the next of its search has its turn. */
export const followRequest: Job<typeof Payload, 'organisation'> = job(
  { name: 'follow-request', payload: Payload },
  async (context, { requestId, step }) => {
    const { search, request } = await lockRequest(context.db, requestId)
    if (request.status !== 'sent') return
    const edition = await editionOfSearch(context.db, search.editionId)
    const steps = stepsOf(edition.requests)
    const { kind, hours } = steps[Math.min(step, steps.length - 1)]!
    if (kind === 'expire') {
      // An answer to "tell me more" has given more time.
      if (request.answerBy! > context.now) return plan(context, requestId, step, request.answerBy!)
      return expireRequest(context, edition, search, request)
    }
    const next = hoursLater(request.sentAt!, steps[step + 1]!.hours)
    // Done late, after a night without a process, what is due next says it better.
    if (next > context.now) await mailToMentor(context, { kind: 'reminder', hours, edition, search, request })
    await plan(context, requestId, step + 1, next)
  },
)

/** From the instant at which it was sent. */
export const followFrom = (context: WorkContext, terms: RequestTerms, { id, sentAt }: Wish) =>
  plan(context, id, 0, hoursLater(sentAt!, stepsOf(terms)[0]!.hours))

export const stopFollowing = (context: WorkContext, requestId: string) => context.forget(keyOf(requestId))

const plan = (context: WorkContext, requestId: string, step: number, at: string) =>
  context.later(followRequest, { requestId, step }, { at, key: keyOf(requestId) })

const keyOf = (requestId: string) => `request/${requestId}`
