import { z } from 'zod'
import { endpoint, Instant } from '../../platform/contract.ts'

const OpenedAt = z.object({ openedAt: Instant.nullable() })

/** Since when one's own calendar may read one's dates; null while there is no address for it. */
export const showCalendarFeed = endpoint({
  name: 'show-calendar-feed',
  method: 'GET',
  path: '/api/:organisation/calendar-feed',
  input: z.object({}),
  output: OpenedAt,
  refusals: {},
  audience: 'member',
})

/** The address is told once: only its hash is kept. An earlier one ends. */
export const openCalendarFeed = endpoint({
  name: 'open-calendar-feed',
  method: 'POST',
  path: '/api/:organisation/calendar-feed',
  input: z.object({}),
  output: z.object({ url: z.url() }),
  refusals: {},
  audience: 'member',
  leavesNoTrace: true,
})

export const closeCalendarFeed = endpoint({
  name: 'close-calendar-feed',
  method: 'DELETE',
  path: '/api/:organisation/calendar-feed',
  input: z.object({}),
  output: OpenedAt,
  refusals: {},
  audience: 'member',
})

/** What a calendar reads (RFC 5545), without a session: who holds the address reads the dates of its person, and no note. */
export const readCalendarFeed = endpoint({
  name: 'read-calendar-feed',
  method: 'GET',
  path: '/api/:organisation/calendar-feeds/:file',
  input: z.object({ file: z.string().regex(/^[\w-]{20,60}\.ics$/) }),
  output: z.string(),
  sentAs: 'text/calendar',
  refusals: {},
  audience: 'anyone-here',
})
