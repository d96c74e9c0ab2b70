import { useFormatter } from '../../../platform/web/use-formatter.ts'

/** "lundi 30 novembre", where the organisation is. */
export function useDay(): (instant: string, timeZone: string) => string {
  const format = useFormatter()
  return (instant, timeZone) =>
    format.dateTime(new Date(instant), { weekday: 'long', day: 'numeric', month: 'long', timeZone })
}
