import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../platform/web/use-formatter.ts'

type Days = { readonly firstOn: string; readonly lastOn: string }

/** Days as people say them. */
export function useDays() {
  const t = useTranslations('immersion')
  const format = useFormatter()
  const written = (day: string, options: Intl.DateTimeFormatOptions) =>
    format.dateTime(new Date(`${day}T12:00:00.000Z`), { ...options, timeZone: 'UTC' })
  const long = (day: string) => written(day, { weekday: 'long', day: 'numeric', month: 'long' })
  const short = (day: string) => written(day, { day: 'numeric', month: 'short' })
  return {
    long,
    short,
    span: ({ firstOn, lastOn }: Days) =>
      firstOn === lastOn ? long(firstOn) : t('days', { first: short(firstOn), last: short(lastOn) }),
    /** By the reader's own clock. */
    instant: (at: string) =>
      format.dateTime(new Date(at), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: 'numeric',
        minute: '2-digit',
      }),
  }
}
