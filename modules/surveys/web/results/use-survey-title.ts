import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { SurveyResults } from '../../contract.ts'
import { useRate } from '../use-rate.ts'

/** The answer in one line: the share with its counts, or why it is not said. */
export function useSurveyTitle(): (results: SurveyResults) => string {
  const t = useTranslations('surveys.results')
  const format = useFormatter()
  const { language } = useLanguage()
  const rate = useRate()
  return ({ share, headline, asked, answered, discovery }) => {
    const count = (number: number) => format.number(number)
    const first = discovery?.subjects[0]
    if (discovery && first?.wanted)
      return t('titleDiscovery', {
        subject: first.label[language],
        cases: count(first.wanted.count),
        of: count(discovery.of),
      })
    if (!headline && asked === 0) return t('titleFew')
    if (!headline) return t('titleNoHeadline', { answered: count(answered), asked: count(asked) })
    if (share.hidden === 'nobody') return t('titleNobody')
    if (share.cases === null || share.of === null) return t('titleFew')
    const counts = { cases: count(share.cases), of: count(share.of) }
    return share.value === null
      ? t('titleCount', counts)
      : t('title', { ...counts, share: rate(share.cases, share.of) })
  }
}
