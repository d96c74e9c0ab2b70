import { useTranslations } from 'use-intl'
import type { OutputOfNetwork } from '../../contract.ts'
import { shortInterval, usePercent } from '../results/use-percent.ts'
import styles from './Network.module.css'

type YearBarProps = { readonly year: OutputOfNetwork['year']; readonly hoursBooked: number }

const parts = ['accepted', 'declined', 'expired'] as const
const fewestForPercent = 10

/** A year of requests in one bar: accepted, declined, left without an answer. */
export function YearBar({ year, hoursBooked }: YearBarProps) {
  const t = useTranslations('insights.network.year')
  const percent = usePercent()
  const { accepted, due, low, high, medianHours } = year
  return (
    <section className={styles.section}>
      <h2>{t('title', { count: due })}</h2>
      {due > 0 && (
        <>
          <p className={styles.quiet}>
            {medianHours !== null &&
              t(medianHours >= hoursInWords ? 'medianDays' : 'medianHours', {
                hours: medianHours,
                days: Math.round(medianHours / 24),
              })}
          </p>
          <div className={styles.bar} aria-hidden="true">
            {parts.map((part) => (
              <span key={part} data-part={part} style={{ width: `${(100 * year[part]) / due}%` }} />
            ))}
          </div>
          <ul className={styles.parts}>
            {parts.map((part) => (
              <li key={part}>
                <strong>{year[part]}</strong> {t(part, { count: year[part] })}
                {part === 'accepted' && due >= fewestForPercent && low !== null && high !== null && (
                  <span className={styles.fine}>
                    {' '}
                    {percent(accepted / due)} [{shortInterval(low, high)}]
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {hoursBooked > 0 && <p className={styles.quiet}>{t('hours', { count: hoursBooked })}</p>}
      <p className={styles.quiet}>{t('foot')}</p>
    </section>
  )
}

const hoursInWords = 48
