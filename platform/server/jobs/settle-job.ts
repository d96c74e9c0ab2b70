import type { Updateable } from 'kysely'
import type { PlatformJobs } from '../../../database/tables.ts'
import { later } from '../clock.ts'
import { Refusal } from '../refusal.ts'
import type { Every } from './job.ts'
import { nextTime } from './next-time.ts'
import type { TakenJob } from './take-job.ts'

type Settled = Updateable<PlatformJobs>

// Between eight tries, twelve hours and a half in all: what somebody mends within a night mends itself.
const pausesInSeconds = [10, 60, 300, 900, 3600, 10_800, 28_800]
export const mostAttempts = pausesInSeconds.length + 1

/** What becomes of the row when the work was done. A recurring job waits for its next time. */
export function whenDone(every: Every | undefined, now: string): Settled {
  const free = { leaseId: null, leasedUntil: null, failedAt: null, lastError: null }
  return every ? { ...free, attempts: 0, dueAt: nextTime(every, now) } : { ...free, dueAt: null, doneAt: now }
}

/**
 * What becomes of the row when the work threw: another try after a growing pause. After eight it waits until somebody
 * asks for it again; a recurring one, which nobody may be there to ask for, waits for its next time.
 */
export function whenFailed(
  job: Pick<TakenJob, 'attempts'>,
  every: Every | undefined,
  now: string,
  error: unknown,
): Settled {
  const attempts = job.attempts + 1
  const pause = pausesInSeconds[attempts - 1]
  const regular = every ? nextTime(every, now) : null
  const another = pause === undefined ? undefined : later(now, pause * 1000)
  return {
    leaseId: null,
    leasedUntil: null,
    doneAt: null,
    attempts,
    dueAt: another && regular ? earlier(another, regular) : (another ?? regular),
    lastError: codeOf(error),
    ...(attempts >= mostAttempts && { failedAt: now }),
  }
}

const earlier = (one: string, other: string) => (one < other ? one : other)

/** The kind of what went wrong, for those who look after the instance; never a message, which may quote people. */
export function codeOf(error: unknown): string {
  if (error instanceof Refusal) return error.code
  const { name, code } = error as { name?: unknown; code?: unknown }
  const word = typeof code === 'string' || typeof code === 'number' ? String(code) : String(name)
  return /^[\w.-]{1,60}$/.test(word) ? word : 'unknown'
}
