import { useTranslations } from 'use-intl'
import { writtenDate } from '../../../../platform/written-date.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { spokenDay } from '../../days/spoken-time.ts'
import { dayIn } from '../../days/wall-time.ts'
import styles from './Booking.module.css'

type DayStripProps = {
  slots: readonly string[]
  timeZone: string
  chosen: string
  /** The first slot of the day. */
  onChoose: (startsAt: string) => void
}

/** The days that have a slot, with a dot for each of them up to three. */
export function DayStrip({ slots, timeZone, chosen, onChoose }: DayStripProps) {
  const t = useTranslations('meetings.booking')
  const { language } = useLanguage()
  const date = writtenDate(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const days = new Map<string, string[]>()
  for (const at of slots) {
    const on = dayIn(timeZone, at)
    days.set(on, [...(days.get(on) ?? []), at])
  }
  return (
    <div className={styles.days} role="group" aria-label={t('days')}>
      {[...days].map(([on, own]) => {
        const { weekday, day } = spokenDay(on, language)
        return (
          <button
            key={on}
            type="button"
            className={styles.day}
            aria-pressed={on === chosen}
            aria-label={t('daySlots', { date: date.format(new Date(on)), count: own.length })}
            onClick={() => onChoose(own[0]!)}
          >
            <span className={styles.weekday}>{weekday.slice(0, 3)}</span>
            <span className={styles.number}>{day}</span>
            <span className={styles.dots} aria-hidden="true">
              {own.slice(0, 3).map((at) => (
                <span key={at} />
              ))}
            </span>
          </button>
        )
      })}
    </div>
  )
}
