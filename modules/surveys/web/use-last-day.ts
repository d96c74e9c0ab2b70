import { dayIn } from '../../../platform/calendar-day.ts'
import { useLongDay } from '../../../platform/web/use-long-day.ts'

/** The last day on which a survey may be answered: it ends at midnight, where the organisation is. */
export function useLastDay(): (closesAt: string, timeZone: string) => string {
  const longDay = useLongDay()
  return (closesAt, timeZone) => {
    const day = dayIn(timeZone, new Date(Date.parse(closesAt) - 1).toISOString())
    return longDay(day)
  }
}
