import { writtenDate } from '../written-date.ts'
import { useLanguage } from './messages.tsx'

/** "1er février 2027" for an instant, where this browser is, or for a calendar day, which is the same everywhere. */
export function useLongDay(): (of: string) => string {
  const { language } = useLanguage()
  return (of) =>
    writtenDate(language, {
      dateStyle: 'long',
      ...(of.length === '2027-02-01'.length && { timeZone: 'UTC' }),
    }).format(new Date(of))
}
