import { useTranslations } from 'use-intl'
import { daysBetween, dayIn } from '../../../../platform/calendar-day.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { CourseWeek, WeekRow } from '../../contract.ts'
import type { Line } from './lines-of-week.ts'
import { MeetingCell } from './MeetingCell.tsx'
import type { useExceptions } from './use-exceptions.ts'
import { useWeekWords } from '../use-week-words.ts'
import styles from './Week.module.css'

type WeekLineProps = {
  readonly week: CourseWeek
  readonly line: Line
  readonly isNewDay: boolean
  readonly exceptions: ReturnType<typeof useExceptions>
  readonly onNote: (line: Line) => void
  readonly onHour: (row: WeekRow) => void
}

/** Somebody's line: when by both clocks, what of the meeting, what blocks, where on the path. */
export function WeekLine({ week, line, isNewDay, ...acts }: WeekLineProps) {
  const t = useTranslations('training.week')
  const when = useWeekWords()
  const organisation = useOrganisation()
  const { row, meeting, on } = line
  const { where, blockedOn, blockedSince, lastWord, deliverable } = row
  const weekWords =
    where &&
    (where.week === 0
      ? t('notBegun')
      : where.week > where.weeks
        ? t('over', { count: where.week - where.weeks })
        : t('weekOf', { week: where.week, weeks: where.weeks }))
  const startsAt = meeting?.startsAt ?? row.nextAt
  const theirs = startsAt && when.theirHour(startsAt, week.timeZone, row.timeZone, firstName(row.name))
  const days = blockedSince ? daysBetween(dayIn(week.timeZone, blockedSince), week.today) : 0
  return (
    <>
      <span className={styles.day}>
        {isNewDay &&
          on !== null &&
          (on < week.fromOn || on > week.untilOn ? when.shortDate(on) : when.shortDay(on))}
      </span>
      <span className={styles.hour}>
        {startsAt && when.hour(startsAt, week.timeZone)}
        {theirs && <span className={styles.theirs}>{theirs}</span>}
      </span>
      <span className={styles.who}>
        <Avatar name={row.name} colour="ear" size="small" />
        <TextLink href={`/${organisation}/pairs/${row.relationshipId}`} strong>
          {row.name}
        </TextLink>
        {row.namesake !== null && <span className={styles.theirs}>{row.namesake}</span>}
      </span>
      <MeetingCell line={line} {...acts} />
      <span className={styles.more}>
        <span>
          {(lastWord && !lastWord.isMine) || deliverable?.waitsForMe ? (
            <Badge tone="waiting">{t('waitsForYou')}</Badge>
          ) : blockedOn ? (
            <span className={styles.blocked}>
              {blockedOn}
              {t('blockedDays', { days })}
            </span>
          ) : (
            <span className={styles.calm}>{t('notBlocked')}</span>
          )}
          {lastWord && (
            <span className={styles.theirs}>
              {t('lastWord', { when: when.shortDay(dayIn(week.timeZone, lastWord.at)) })}
            </span>
          )}
        </span>
        <span>
          {deliverable && deliverable.expected > 0 && (
            <span
              className={styles.steps}
              role="img"
              aria-label={t('steps', { handed: deliverable.handed, expected: deliverable.expected })}
            >
              {Array.from({ length: deliverable.expected }, (_, at) => (
                <span key={at} className={classNames(styles.step, at < deliverable.handed && styles.done)} />
              ))}
            </span>
          )}{' '}
          {where === null ? t('noProject') : (deliverable?.title ?? t('allIn'))}
          {where && <span className={styles.place}>{`${where.title}, ${weekWords}`}</span>}
        </span>
        <span className={deliverable && deliverable.daysLate > 0 ? styles.late : undefined}>
          {deliverable &&
            (deliverable.daysLate > 0
              ? t('daysLate', { days: deliverable.daysLate })
              : deliverable.dueOn && when.shortDate(deliverable.dueOn))}
        </span>
      </span>
    </>
  )
}
