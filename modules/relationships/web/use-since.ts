import { useTranslations } from 'use-intl'
import { serverNow } from '../../../platform/web/now.ts'
import { daysSince } from './days-since.ts'

/** "since yesterday", "for 3 days": what ends a sentence about whose turn it is. */
export function useSince(): (instant: string) => string {
  const t = useTranslations('relationships')
  return (instant) => t('since', { days: daysSince(instant, serverNow()) })
}
