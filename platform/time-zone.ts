import { z } from 'zod'

/** The IANA name of a time zone that this runtime knows, an older name included: 'Europe/Paris', 'Asia/Calcutta'. */
export const TimeZone = z.string().max(64).refine(isTimeZone)

const known = new Map<string, boolean>()
const mostKept = 1_000

/** Whether clocks of that zone can be told here. An offset such as '+02:00' is no zone: it knows no summer. */
export function isTimeZone(name: string): boolean {
  const kept = known.get(name)
  if (kept !== undefined) return kept
  const isKnown = /^[A-Za-z]/.test(name) && isAccepted(name)
  if (known.size >= mostKept) known.clear()
  known.set(name, isKnown)
  return isKnown
}

function isAccepted(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone }).format()
    return true
  } catch {
    return false
  }
}
