import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useWeekWords } from '../use-week-words.ts'
import { nextOf, soonMinutes, type Line } from './lines-of-week.ts'
import styles from './Week.module.css'

type NextCardProps = { readonly lines: readonly Line[]; readonly timeZone: string }

/** On a phone, before all else: who comes next, what there is to know of them, and the way in. */
export function NextCard({ lines, timeZone }: NextCardProps) {
  const t = useTranslations('training.week')
  const when = useWeekWords()
  const organisation = useOrganisation()
  const next = nextOf(lines, serverNow().toISOString())
  if (!next) return null
  const { row, meeting } = next
  const minutes = Math.round((Date.parse(meeting.startsAt) - serverNow().getTime()) / 60_000)
  const hour = when.hour(meeting.startsAt, timeZone)
  const known = [
    ...(row.deliverable?.title ? [t('card.next', { title: row.deliverable.title })] : []),
    ...(row.blockedOn ? [t('card.blocked', { on: row.blockedOn })] : []),
  ]
  return (
    <section className={styles.card}>
      <p className={styles.cardHead}>
        <span>
          {minutes <= soonMinutes
            ? t('card.soon', { minutes, hour })
            : when.dayAndHour(meeting.startsAt, timeZone)}
        </span>
        <span>{t('card.minutes', { minutes: meeting.minutes })}</span>
      </p>
      <h2>{row.name}</h2>
      {known.length > 0 && <p>{known.join(' ')}</p>}
      <div className={styles.cardActs}>
        {meeting.link && (
          <LinkButton icon="video" href={meeting.link}>
            {t('join')}
          </LinkButton>
        )}
        <LinkButton href={`/${organisation}/pairs/${row.relationshipId}`}>{t('card.prepare')}</LinkButton>
      </div>
    </section>
  )
}
