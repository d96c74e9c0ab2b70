import { useTranslations } from 'use-intl'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import type { Workshop } from '../../contract.ts'
import styles from './Calendar.module.css'
import { FeedOfWorkshops } from './FeedOfWorkshops.tsx'
import { MonthCalendar } from './MonthCalendar.tsx'
import type { Chosen } from './month-of-workshops.ts'

type CalendarOfWorkshopsProps = {
  readonly editionId: string
  readonly timeZone: string
  /** Those of the site that is chosen. */
  readonly workshops: readonly Workshop[]
  readonly chosen: Chosen
  readonly onChoose: (day: string | null) => void
}

/** The month, and the way to have all of it in one's own calendar. */
export function CalendarOfWorkshops(props: CalendarOfWorkshopsProps) {
  const { editionId, timeZone, workshops, chosen, onChoose } = props
  const t = useTranslations('workshops.calendar')
  return (
    <section className={styles.calendar}>
      <h2>{t('title')}</h2>
      <MonthCalendar
        workshops={workshops}
        today={dayIn(timeZone, serverNow().toISOString())}
        day={chosen.day}
        onChoose={onChoose}
      />
      <FeedOfWorkshops editionId={editionId} site={chosen.site} />
    </section>
  )
}
