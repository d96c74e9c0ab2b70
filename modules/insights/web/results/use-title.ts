import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { EditionResults } from '../../contract.ts'
import { usePercent } from './use-percent.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

/** The whole in one sentence, and of which edition it is, when, and whether it is invented. */
export function useTitle() {
  const t = useTranslations('insights.results')
  const { language } = useLanguage()
  const percent = usePercent()
  return {
    titleOf: (figures: EditionResults['figures']) => {
      const once = figures.find(({ name }) => name === 'met-once')!
      const { numerator, denominator, value, kind } = once
      if (numerator === null || denominator === null) return t('titleNone')
      if (value === null) return t('titleCount', { numerator, denominator })
      return t(kind === 'curve' ? 'titleSoFar' : 'title', { percent: percent(value), numerator, denominator })
    },
    whenOf: ({ name, on, endsOn, invented }: Omit<EditionResults, 'figures'>) => {
      const when = endsOn === null ? 'noEnd' : endsOn < on ? 'over' : 'running'
      const format = writtenDate(language, { dateStyle: 'long', timeZone: 'UTC' })
      const day = format.format(new Date(when === 'over' ? endsOn! : on))
      return [t(when, { name: name[language], day }), ...(invented ? [t('invented')] : [])].join(' ')
    },
  }
}
