import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../../contract.ts'
import type { FigureName } from '../../../figures/index.ts'

/** Who said nothing, and what never became a pair. */
export function Outside({ of }: { of: (name: FigureName) => ResultFigure }) {
  const t = useTranslations('insights.results.outside')
  const rated = askedOf(of('above-8'))
  const mentors = askedOf(of('both-ways-mentors'))
  const proposals = of('proposals-accepted')
  if (rated === null && mentors === null && proposals.numerator === null) return null
  return (
    <section>
      <h2>{t('title')}</h2>
      {rated !== null && <p>{t('rated', rated)}</p>}
      {mentors !== null && <p>{t('mentors', mentors)}</p>}
      {proposals.numerator !== null && proposals.denominator !== null && (
        <p>{t('proposals', { declined: proposals.denominator - proposals.numerator })}</p>
      )}
    </section>
  )
}

function askedOf({ denominator, silent }: ResultFigure) {
  if (denominator === null) return null
  return { silent: silent ?? 0, asked: denominator + (silent ?? 0) }
}
