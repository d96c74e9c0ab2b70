import { useFormatter } from '../../../../platform/web/use-formatter.ts'

/** Calendar days, as short as the page needs them. */
export function useDay() {
  const format = useFormatter()
  const date = (on: string) => new Date(`${on}T12:00:00Z`)
  return {
    spoken: (on: string) =>
      format.dateTime(date(on), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
    short: (on: string) => format.dateTime(date(on), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  }
}
