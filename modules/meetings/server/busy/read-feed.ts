import type { Outside } from '../../../../platform/server/outside/read-outside.ts'
import { inThread } from '../../../../platform/server/thread/in-thread.ts'
import type { FeedTrouble } from '../../contract.ts'
import type { Stretch } from '../../availability/hours-of-person.ts'
import type { busyTimes } from './busy-times.ts'

export type FeedRead =
  | { readonly spans: readonly Stretch[]; readonly partly: boolean }
  | { readonly trouble: FeedTrouble }

type Feed = { readonly address: string; readonly timeZone: string }
type Around = { readonly outside: Outside; readonly now: string; readonly signal?: AbortSignal | undefined }

const wish = { accept: 'text/calendar, text/plain;q=0.5', mostBytes: 10 * 1024 * 1024, withinMs: 15_000 }
// Slots are offered four weeks ahead, first dates and weekly hours further.
const daysRead = 120
const mostMegabytes = 128
const withinMs = 2000

/** The busy times of a calendar at its address; outside any transaction, for it waits for others. */
export async function readFeed(
  { address, timeZone }: Feed,
  { outside, now, signal }: Around,
): Promise<FeedRead> {
  const given = await outside.read(address, { ...wish, signal })
  if ('trouble' in given) return given
  const from = Date.parse(now) - 86_400_000
  const reading = { text: given.text, from, until: from + daysRead * 86_400_000, timeZone }
  const late = new AbortController()
  let limit: NodeJS.Timeout | undefined
  try {
    const found = await inThread<typeof busyTimes>(
      { besides: import.meta.url, module: 'busy-times', task: 'busyTimes', mostMegabytes },
      reading,
      {
        // From when it begins: a thread that starts is no fault of the calendar.
        onProgress: () => (limit = setTimeout(() => late.abort(), withinMs)),
        signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
      },
    )
    return found ?? { trouble: 'no-calendar' }
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    // Ended by its limit of time or of memory; else it is our fault.
    if (late.signal.aborted || (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY')
      return { trouble: 'too-much' }
    throw error
  } finally {
    clearTimeout(limit)
  }
}
