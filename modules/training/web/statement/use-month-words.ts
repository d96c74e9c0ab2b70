import { useFormatter } from '../../../../platform/web/use-formatter.ts'

/** "octobre 2026", of 2026-10. */
export function useMonthWords() {
  const format = useFormatter()
  return (month: string) =>
    format.dateTime(new Date(`${month}-15T12:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' })
}
