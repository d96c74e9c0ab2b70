import { useTranslations } from 'use-intl'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import type { CourseWeek, WeekRow } from '../../contract.ts'
import type { Line } from './lines-of-week.ts'
import type { useExceptions } from './use-exceptions.ts'
import styles from './Week.module.css'
import { WeekLine } from './WeekLine.tsx'

const columns = ['day', 'hour', 'who', 'meeting', 'blocked', 'deliverable', 'for'] as const

type WeekListProps = {
  readonly week: CourseWeek
  readonly lines: readonly Line[]
  readonly exceptions: ReturnType<typeof useExceptions>
  readonly onNote: (line: Line) => void
  readonly onHour: (row: WeekRow) => void
}

/** By the hour; today is the only tinted band. */
export function WeekList({ week, lines, ...acts }: WeekListProps) {
  const t = useTranslations('training.week.columns')
  return (
    <ul className={styles.list}>
      <li className={styles.heads} aria-hidden="true">
        {columns.map((column) => (
          <span key={column}>{t(column)}</span>
        ))}
      </li>
      {lines.map((line, at) => {
        const isNewDay = at === 0 || lines[at - 1]!.on !== line.on
        return (
          <li
            key={`${line.row.relationshipId}/${line.meeting?.id ?? ''}`}
            className={classNames(
              styles.row,
              isNewDay ? styles.newDay : styles.sameDay,
              line.on === week.today && styles.today,
            )}
          >
            <WeekLine week={week} line={line} isNewDay={isNewDay} {...acts} />
          </li>
        )
      })}
    </ul>
  )
}
