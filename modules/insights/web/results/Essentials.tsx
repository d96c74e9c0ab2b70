import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../contract.ts'
import type { FigureName } from '../../figures/index.ts'
import { ComparedFigure, type Compared } from './compare/ComparedFigure.tsx'
import { FigureCard } from './FigureCard.tsx'
import styles from './Results.module.css'
import { usePercent } from './use-percent.ts'

/** The three that everybody asks for, each with what keeps it honest below. */
export function Essentials({ of, compared }: { of: (name: FigureName) => ResultFigure; compared: Compared }) {
  const t = useTranslations('insights.results')
  const percent = usePercent()
  const byBoth = of('met-once-by-both')
  const eight = of('8-or-more')
  const { silent, worst, best, denominator } = of('above-8')
  return (
    <div className={styles.figures}>
      <FigureCard figure={of('met-once')}>
        {byBoth.numerator !== null && byBoth.denominator !== null && (
          <p>{t('toldApart', { byBoth: byBoth.numerator, byOne: byBoth.denominator - byBoth.numerator })}</p>
        )}
        <ComparedFigure figure={of('met-once')} compared={compared} />
      </FigureCard>
      <FigureCard figure={of('met-three-times')}>
        <ComparedFigure figure={of('met-three-times')} compared={compared} />
      </FigureCard>
      <FigureCard figure={of('above-8')}>
        {eight.numerator !== null && eight.denominator !== null && (
          <p>{t('eightOrMore', { numerator: eight.numerator, denominator: eight.denominator })}</p>
        )}
        {silent !== null && denominator !== null && worst !== null && best !== null && (
          <p>
            {t('silentRated', {
              answered: denominator,
              asked: denominator + silent,
              silent,
              worst: percent(worst),
              best: percent(best),
            })}
          </p>
        )}
        {silent !== null && worst === null && (
          <p>{t('silent', { silent, known: 'false', worst: '', best: '' })}</p>
        )}
        <ComparedFigure figure={of('above-8')} compared={compared} />
      </FigureCard>
    </div>
  )
}
