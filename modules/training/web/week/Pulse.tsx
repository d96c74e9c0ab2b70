import { useTranslations } from 'use-intl'
import { addDays } from '../../../../platform/calendar-day.ts'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import type { CourseWeek } from '../../contract.ts'
import { toConfirm, type Line } from './lines-of-week.ts'
import { useWeekWords } from '../use-week-words.ts'
import styles from './Week.module.css'

/** On a phone: the shape of the week, a pill a meeting; the words above say the same. */
export function Pulse({ week, lines }: { readonly week: CourseWeek; readonly lines: readonly Line[] }) {
  const t = useTranslations('training.week')
  const when = useWeekWords()
  const days = Array.from({ length: 7 }, (_, at) => addDays(week.fromOn, at))
  const toCome = lines.filter(({ meeting }) => meeting?.state === 'planned' && !meeting.toConfirm).length
  const shown = days.filter((day, at) => at < 5 || lines.some(({ on }) => on === day))
  return (
    <section className={styles.pulse}>
      <p className={styles.help}>{t('pulse', { toConfirm: toConfirm(lines).length, toCome })}</p>
      <div className={styles.days} aria-hidden="true">
        {shown.map((day) => (
          <span key={day} className={styles.column}>
            {lines
              .filter(({ on }) => on === day)
              .map(({ meeting }) => (
                <span
                  key={meeting!.id}
                  className={classNames(
                    styles.pill,
                    meeting!.toConfirm && styles.pillAsked,
                    meeting!.state === 'held' && styles.pillDone,
                  )}
                />
              ))}
            {when.weekday(day)}
          </span>
        ))}
      </div>
    </section>
  )
}
