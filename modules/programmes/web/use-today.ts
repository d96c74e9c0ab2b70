import { useFormatter } from '../../../platform/web/use-formatter.ts'
import { serverNow } from '../../../platform/web/now.ts'

/** "Mardi 17 novembre", of the server's day. */
export function useToday(): string {
  const format = useFormatter()
  const day = format.dateTime(serverNow(), { weekday: 'long', day: 'numeric', month: 'long' })
  return day.slice(0, 1).toLocaleUpperCase() + day.slice(1)
}
