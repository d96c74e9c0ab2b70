import { useFormatter } from '../../../platform/web/use-formatter.ts'
import type { Gathering } from '../contract.ts'

/** By the clock of the organisation: it is where the place is. */
export function useWhen() {
  const format = useFormatter()
  return {
    whole: ({ startsAt, timeZone }: Pick<Gathering, 'startsAt' | 'timeZone'>) =>
      format.dateTime(new Date(startsAt), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: 'numeric',
        minute: '2-digit',
        timeZone,
      }),
    hour: (at: number, timeZone: string) =>
      format.dateTime(new Date(at), { hour: 'numeric', minute: '2-digit', timeZone }),
  }
}
