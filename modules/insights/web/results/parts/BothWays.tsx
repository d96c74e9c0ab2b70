import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../../contract.ts'
import { ComparedFigure, type Compared } from '../compare/ComparedFigure.tsx'
import styles from '../Results.module.css'
import { PartsBar } from './PartsBar.tsx'

type Given = { mentors: ResultFigure; mentees: ResultFigure; compared: Compared }

/** What mentors got out of it themselves, and what the other side says of the same. */
export function BothWays({ mentors, mentees, compared }: Given) {
  const t = useTranslations('insights.results')
  const { numerator, denominator, hidden, cells, silent } = mentors
  if (hidden === 'nobody' && mentees.hidden === 'nobody') return null
  const isKnown = numerator !== null && denominator !== null
  return (
    <section>
      <h2>{isKnown ? t('bothWays.title', { yes: numerator, answered: denominator }) : t('bothWays.none')}</h2>
      {denominator !== null && (
        <p className={styles.under}>{t('bothWays.by', { answered: denominator, silent: silent ?? 0 })}</p>
      )}
      {hidden !== null && <p className={styles.why}>{t(`hidden.${hidden}`)}</p>}
      {cells !== null && denominator !== null && <PartsBar cells={cells} total={denominator} />}
      {mentees.numerator !== null && mentees.denominator !== null && (
        <p className={styles.below}>
          {t('bothWays.mentees', {
            yes: mentees.numerator,
            answered: mentees.denominator,
            silent: mentees.silent ?? 0,
          })}
        </p>
      )}
      <ComparedFigure figure={mentors} compared={compared} />
    </section>
  )
}
