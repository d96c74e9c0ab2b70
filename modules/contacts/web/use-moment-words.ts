import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../platform/web/use-formatter.ts'
import type { ContactedPair } from '../contract.ts'

/** Words for moments, days and pairs, everywhere the same. */
export function useMomentWords() {
  const t = useTranslations('contacts')
  const format = useFormatter()
  return {
    moment: (moment: string | null) => {
      if (moment === null) return t('moments.none')
      const [, month] = /^month-(\d+)$/.exec(moment) ?? []
      return month ? t('moments.month', { month: Number(month) }) : t(`moments.${moment as Named}`)
    },
    // A calendar day is the same everywhere.
    day: (on: string) => format.dateTime(new Date(on), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    names: ({ parties }: ContactedPair) =>
      format.list(
        parties.map(({ name }) => name),
        { type: 'conjunction' },
      ),
  }
}

type Named = 'after-first-meeting' | 'first-month-1' | 'first-month-2' | 'closing'
