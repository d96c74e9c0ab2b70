import type { ResultFigure } from '../../contract.ts'
import { ComparedFigure, type Compared } from './compare/ComparedFigure.tsx'
import { FigureCard } from './FigureCard.tsx'
import styles from './Results.module.css'
import { useFigureWords } from './use-figure-words.ts'

type FigureGroupProps = { title: string; figures: readonly ResultFigure[]; compared: Compared }

/** Figures under one title, each with its silent and beside the edition that it is compared with; nothing without figures. */
export function FigureGroup({ title, figures, compared }: FigureGroupProps) {
  const { silenceOf } = useFigureWords()
  if (figures.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <div className={styles.figures}>
        {figures.map((figure) => (
          <FigureCard key={figure.name} figure={figure}>
            <p>{silenceOf(figure)}</p>
            <ComparedFigure figure={figure} compared={compared} />
          </FigureCard>
        ))}
      </div>
    </section>
  )
}
