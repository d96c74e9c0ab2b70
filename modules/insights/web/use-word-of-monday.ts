import { useTranslations } from 'use-intl'
import { reasons, type FollowedPair, type FollowUpCounts } from '../contract.ts'

/** Five lines: who met, how often, who has a date, what needs a look, what ended. Counts alone, nobody's name. */
export function useWordOfMonday(counts: FollowUpCounts, pairs: readonly FollowedPair[]): string {
  const t = useTranslations('insights')
  const { metOnce, metThrice, withDate, pairs: all, ended, proposed } = counts
  const looks = reasons.flatMap((reason) => {
    const count = pairs.filter((pair) => pair.reason === reason).length
    return count === 0 ? [] : t(`handOut.reasons.${reason}`, { count })
  })
  return [
    t('handOut.once', { count: metOnce.byBoth + metOnce.byOne, pairs: all }),
    t('handOut.thrice', { count: metThrice.byBoth + metThrice.byOne }),
    t('handOut.withDate', { count: withDate }),
    looks.length > 0 ? t('handOut.toLook', { looks: looks.join(', ') }) : t('handOut.nothing'),
    t('handOut.others', { ended, proposed }),
  ].join('\n')
}
