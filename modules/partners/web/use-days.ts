import { useTranslations } from 'use-intl'
import { useLongDay } from '../../../platform/web/use-long-day.ts'
import type { PartnerOfEdition } from '../contract.ts'

/** "du 23 novembre 2026 au 3 janvier 2027", or that it is over, and since when if that came early. */
export function useDays(): (
  partner: Pick<PartnerOfEdition, 'fromOn' | 'untilOn' | 'state' | 'endedOn'>,
) => string {
  const t = useTranslations('partners.days')
  const longDay = useLongDay()
  return ({ fromOn, untilOn, state, endedOn }) =>
    t(endedOn ? 'early' : state, {
      from: longDay(fromOn),
      until: longDay(untilOn),
      ended: endedOn ? longDay(endedOn) : '',
    })
}
