import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../contract.ts'
import { ComparedFigure, type Compared } from './compare/ComparedFigure.tsx'
import { FigureCard } from './FigureCard.tsx'
import styles from './Results.module.css'
import { useFigureWords } from './use-figure-words.ts'

/** What became of the workshops that members proposed; nothing where they propose none. */
export function Workshops({ figures, compared }: { figures: readonly ResultFigure[]; compared: Compared }) {
  const t = useTranslations('insights.results')
  const { silenceOf } = useFigureWords()
  const own = figures.filter(({ group }) => group === 'workshops')
  if (own.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{t('groups.workshops')}</h2>
      <div className={styles.figures}>
        {own.map((figure) => (
          <FigureCard key={figure.name} figure={figure}>
            <p>{silenceOf(figure)}</p>
            <ComparedFigure figure={figure} compared={compared} />
          </FigureCard>
        ))}
      </div>
    </section>
  )
}
