import { useTranslations } from 'use-intl'
import type { ExtraProposal } from '../../contract.ts'
import { useDays } from '../use-days.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'

type Frame = { readonly endsOn: string | null; readonly currency: string }

/** What a proposal changes, each beside its name: delay, price, what it replaces. Once answered, the day before is not the present one. */
export function useChanges() {
  const t = useTranslations('projects.extra')
  const days = useDays()
  const money = useMoney()
  return ({ more, replaces }: ExtraProposal, frame: Frame, isOpen: boolean) => [
    ...(more
      ? [
          { term: t('delay'), value: delayOf(more.endsOn, isOpen ? frame.endsOn : null) },
          // Not said to whom it is not for: nothing would be false.
          ...(more.cents === null && more.juniorsCents === 0
            ? []
            : [{ term: t('price'), value: priceOf(more, frame.currency) }]),
        ]
      : []),
    ...(replaces
      ? [{ term: t(more ? 'orElse' : 'instead'), value: t('replaces', { title: replaces.title }) }]
      : []),
  ]

  function delayOf(endsOn: string | null, before: string | null) {
    if (endsOn === null) return t('sameDay')
    return before === null
      ? t('endsOn', { on: days.whole(endsOn) })
      : t('endsInstead', { on: days.whole(endsOn), before: days.whole(before) })
  }

  function priceOf({ cents, juniorsCents }: NonNullable<ExtraProposal['more']>, currency: string) {
    const part = money(juniorsCents, currency)
    if (cents === null) return t('sumPartOnly', { part })
    if (cents === 0) return t('noSum')
    const sum = money(cents, currency)
    if (juniorsCents === 0) return t('sum', { sum })
    return t(juniorsCents === cents ? 'sumJuniors' : 'sumPart', { sum, part })
  }
}
