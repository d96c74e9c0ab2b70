import { useMemo } from 'react'
import { useFormatter as useIntlFormatter } from 'use-intl'
import { useLanguage } from './messages.tsx'
import { writtenDate } from '../written-date.ts'

/** Numbers, lists and dates in the person's language; dates are those of `writtenDate`, in the zone of the browser. */
export function useFormatter() {
  const format = useIntlFormatter()
  const { language } = useLanguage()
  return useMemo(
    () => ({
      ...format,
      dateTime: (date: Date | number, options: Intl.DateTimeFormatOptions) =>
        writtenDate(language, options).format(date),
      dateTimeRange: (from: Date | number, to: Date | number, options: Intl.DateTimeFormatOptions) =>
        writtenDate(language, options).formatRange(from, to),
    }),
    [format, language],
  )
}
