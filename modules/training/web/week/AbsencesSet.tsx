import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { CourseWeek } from '../../contract.ts'
import { useTakeBackAbsence } from './use-take-back-absence.ts'
import { useWeekWords } from '../use-week-words.ts'
import styles from './Week.module.css'

/** Absences that moved or called off something, until they are over: each may be taken back. */
export function AbsencesSet({ absences }: Pick<CourseWeek, 'absences'>) {
  const t = useTranslations('training.absences')
  const when = useWeekWords()
  const takeBack = useTakeBackAbsence()
  return (
    <ul className={styles.waits}>
      {absences.map(({ id, fromOn, untilOn, covered }) => {
        const days = {
          from: when.date(fromOn),
          until: when.date(untilOn),
          one: fromOn === untilOn ? 'yes' : 'no',
        }
        return (
          <li key={id} className={styles.wait}>
            <p>{t('set', { ...days, covered })}</p>
            <Button size="small" icon="close" pending={takeBack.pending} onPress={() => takeBack.run({ id })}>
              {t('takeBack')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
