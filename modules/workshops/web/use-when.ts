import { useFormatter } from '../../../platform/web/use-formatter.ts'

type At = { readonly startsAt: string; readonly timeZone: string }

/** By the clock of the workshop, and by the reader's where theirs is another. */
export function useWhen() {
  const format = useFormatter()
  const parts = (at: string, options: Intl.DateTimeFormatOptions) => format.dateTime(new Date(at), options)
  const hour = (at: string, timeZone?: string) =>
    parts(at, { hour: 'numeric', minute: '2-digit', ...(timeZone && { timeZone }) })
  return {
    whole: ({ startsAt, timeZone }: At) =>
      parts(startsAt, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: 'numeric',
        minute: '2-digit',
        timeZone,
      }),
    weekday: ({ startsAt, timeZone }: At) => parts(startsAt, { weekday: 'short', timeZone }),
    day: ({ startsAt, timeZone }: At) => parts(startsAt, { day: 'numeric', timeZone }),
    month: ({ startsAt, timeZone }: At) => parts(startsAt, { month: 'short', timeZone }),
    hour: ({ startsAt, timeZone }: At) => hour(startsAt, timeZone),
    /** Null where both clocks show the same. */
    ownHour: ({ startsAt, timeZone }: At) =>
      hour(startsAt) === hour(startsAt, timeZone) ? null : hour(startsAt),
    /** By the reader's own clock. */
    instant: (at: string) =>
      parts(at, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }),
    date: (day: string) => parts(`${day}T12:00:00.000Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  }
}
