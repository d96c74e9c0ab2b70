import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import type { OwnWeek } from '../../contract.ts'
import { spokenDay } from '../../days/spoken-time.ts'
import { dayIn } from '../../days/wall-time.ts'
import { useWhen } from '../use-when.ts'
import styles from './Week.module.css'

/** Seven days from today, a mark for each date, and all that is planned with whom. */
export function ComingDays({ week: { today, timeZone, dates } }: { week: OwnWeek }) {
  const t = useTranslations('meetings.week')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const when = useWhen()
  const days = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead))
  return (
    <Card title={t('coming', { count: dates.length })}>
      <div className={styles.strip} aria-hidden="true">
        {days.map((on) => (
          <div key={on} className={styles.day}>
            {dates
              .filter(({ startsAt }) => dayIn(timeZone, startsAt) === on)
              .slice(0, 5)
              .map(({ meetingId, isAway }) => (
                <span key={meetingId} className={classNames(styles.capsule, isAway && styles.away)} />
              ))}
            <span className={classNames(styles.name, on === today && styles.today)}>
              {spokenDay(on, language).weekday.slice(0, 3)}
            </span>
          </div>
        ))}
      </div>
      {dates.length > 0 && (
        <ul className={styles.rows}>
          {dates.map(({ meetingId, relationshipId, partnerName, startsAt, isAway }) => (
            <li key={meetingId} className={styles.row}>
              <TextLink href={`/${organisation}/pairs/${relationshipId}`}>
                {t('with', { name: firstName(partnerName), when: when.dayAndHour(startsAt, timeZone) })}
              </TextLink>
              {isAway && <Badge tone="waiting">{t('youAreAway')}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
