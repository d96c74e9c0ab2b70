import { useFormatter } from '../../../platform/web/use-formatter.ts'

/** When something was written: by the reader's clock, and by the writer's where theirs shows another hour. */
export function useWritten() {
  const format = useFormatter()
  const parts = (at: string, options: Intl.DateTimeFormatOptions) => format.dateTime(new Date(at), options)
  const hour = (at: string, timeZone?: string) =>
    parts(at, { weekday: 'long', hour: 'numeric', minute: '2-digit', ...(timeZone && { timeZone }) })
  return {
    whole: (at: string) =>
      parts(at, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }),
    day: (at: string) => parts(at, { day: 'numeric', month: 'short' }),
    weekday: (at: string) => parts(at, { weekday: 'long' }),
    /** Null where both clocks show the same. */
    hourThere: (at: string, timeZone: string | null) =>
      timeZone === null || hour(at) === hour(at, timeZone) ? null : hour(at, timeZone),
  }
}
