import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { VisuallyHidden } from '../../../../platform/web/design/VisuallyHidden.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { Workshop } from '../../contract.ts'
import styles from './Calendar.module.css'
import { monthAfter, monthBefore, monthOf, weeksOfMonth } from './month-of.ts'
import { dayOf } from './month-of-workshops.ts'

type MonthCalendarProps = {
  readonly workshops: readonly Workshop[]
  readonly today: string
  readonly day: string | null
  readonly onChoose: (day: string | null) => void
}

/** A month of days; those on which something is held are pressed to see them alone. */
export function MonthCalendar({ workshops, today, day, onChoose }: MonthCalendarProps) {
  const t = useTranslations('workshops.calendar')
  const format = useFormatter()
  const next = workshops.map(dayOf).find((one) => one !== null && one >= today)
  const [month, setMonth] = useState(monthOf(next ?? today))
  const words = (on: string, options: Intl.DateTimeFormatOptions) =>
    format.dateTime(new Date(`${on}T12:00:00.000Z`), { ...options, timeZone: 'UTC' })
  const weeks = weeksOfMonth(month)
  const title = words(`${month}-15`, { month: 'long', year: 'numeric' })
  const go = (to: string) => {
    setMonth(to)
    onChoose(null)
  }
  return (
    <table className={styles.month}>
      <caption>
        <span className={styles.caption}>
          <Button
            size="small"
            variant="quiet"
            icon="chevron-left"
            aria-label={t('before')}
            onPress={() => go(monthBefore(month))}
          />
          <strong aria-live="polite">{title}</strong>
          <Button
            size="small"
            variant="quiet"
            icon="chevron-right"
            aria-label={t('after')}
            onPress={() => go(monthAfter(month))}
          />
        </span>
      </caption>
      <thead>
        <tr>
          {weeks[0]!.map((on) => (
            <th key={on} scope="col">
              <span aria-hidden="true">{words(on, { weekday: 'short' })}</span>
              <VisuallyHidden>{words(on, { weekday: 'long' })}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((on) => {
              const held = workshops.filter((one) => dayOf(one) === on)
              const number = Number(on.slice(8))
              return (
                <td key={on} className={classNames(monthOf(on) !== month && styles.other)}>
                  {held.length === 0 ? (
                    <span className={classNames(styles.day, on === today && styles.today)}>{number}</span>
                  ) : (
                    <button
                      type="button"
                      className={classNames(styles.day, styles.held)}
                      aria-pressed={on === day}
                      aria-label={t('dayOf', {
                        day: words(on, { weekday: 'long', day: 'numeric', month: 'long' }),
                        titles: held.map((one) => one.title).join(', '),
                      })}
                      onClick={() => onChoose(on === day ? null : on)}
                    >
                      {number}
                    </button>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
