import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../contract.ts'

/** How many ended early, in a sentence. Why is what they confided, and so few would be known by it. */
export function EndedEarly({ ended, rePaired }: { ended: ResultFigure; rePaired: ResultFigure }) {
  const t = useTranslations('insights.results.endings')
  if (ended.numerator === null || ended.numerator === 0) return null
  return (
    <section>
      <h2>{t('title', { count: ended.numerator })}</h2>
      <p>
        {t('rePaired', { count: rePaired.value ?? 0 })} {ended.numerator < 10 && t('reasons')}
      </p>
    </section>
  )
}
