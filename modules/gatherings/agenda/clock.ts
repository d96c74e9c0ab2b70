import type { AgendaPoint, Clock } from '../contract.ts'

export type ClockAct = 'next' | 'more' | 'pause' | 'resume'
const moreSeconds = 300

/**
 * What the clock becomes: `next` begins the following point, and ends after the last (null); `more` adds five minutes.
 * Undefined where the act does not fit: the clock has moved on, or does already what is asked.
 */
export function advance(
  clock: Clock | null,
  agenda: readonly AgendaPoint[],
  { act, point, now }: { readonly act: ClockAct; readonly point: number; readonly now: string },
): Clock | null | undefined {
  if ((clock?.point ?? -1) !== point) return undefined
  if (act === 'next') {
    const following = agenda[point + 1]
    if (!following) return clock === null ? undefined : null
    return { point: point + 1, endsAt: after(now, following.minutes * 60), leftSeconds: null }
  }
  if (clock === null) return undefined
  const left = secondsLeft(clock, now)
  const isPaused = clock.endsAt === null
  if (act === 'more')
    return isPaused
      ? { ...clock, leftSeconds: left + moreSeconds }
      : { ...clock, endsAt: after(now, left + moreSeconds) }
  if (act === 'pause') return isPaused ? undefined : { ...clock, endsAt: null, leftSeconds: left }
  return isPaused ? { ...clock, endsAt: after(now, left), leftSeconds: null } : undefined
}

/** Never under zero: a point that takes longer waits for who leads. */
export function secondsLeft({ endsAt, leftSeconds }: Clock, now: string): number {
  if (endsAt === null) return leftSeconds ?? 0
  return Math.max(0, Math.round((Date.parse(endsAt) - Date.parse(now)) / 1000))
}

const after = (now: string, seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString()
