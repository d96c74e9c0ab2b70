import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../../contract.ts'
import type { FigureName } from '../../../figures/index.ts'

/** Who said nothing, and what never became a pair. */
export function Outside({ of }: { of: (name: FigureName) => ResultFigure }) {
  const t = useTranslations('insights.results.outside')
  const rated = askedOf(of('above-8'))
  const mentors = askedOf(of('both-ways-mentors'))
  const { numerator, denominator } = of('proposals-accepted')
  const declined = numerator === null || denominator === null ? 0 : denominator - numerator
  const tells = [rated !== null, (mentors?.silent ?? 0) > 0, declined > 0]
  if (!tells.includes(true)) return null
  return (
    <section>
      <h2>{t('title')}</h2>
      {rated !== null && <p>{t('rated', rated)}</p>}
      {mentors !== null && mentors.silent > 0 && <p>{t('mentors', mentors)}</p>}
      {declined > 0 && <p>{t('proposals', { declined })}</p>}
    </section>
  )
}

function askedOf({ denominator, silent }: ResultFigure) {
  if (denominator === null) return null
  return { silent: silent ?? 0, asked: denominator + (silent ?? 0) }
}
