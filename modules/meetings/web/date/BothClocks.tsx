import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PairMeetings } from '../../contract.ts'
import { instantsOf } from '../../days/wall-time.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { useWhen } from '../use-when.ts'
import styles from './DateDialog.module.css'

type BothClocksProps = {
  pair: PairMeetings
  on: string
  at: string
  /** The choice between two, in the night that has an hour twice. */
  children: ReactNode
}

/** By whose clock the hour is said, and what the other's shows then. */
export function BothClocks({ pair, on, at, children }: BothClocksProps) {
  const t = useTranslations('meetings.date')
  const when = useWhen()
  const { timeZone, partnerTimeZone } = pair
  const isWhole = /^\d{4}-\d\d-\d\d$/.test(on) && /^\d\d:\d\d$/.test(at)
  const instants = isWhole ? instantsOf({ on, at, timeZone }) : []
  const name = firstName(pair.partnerName)
  return (
    <div className={styles.clocks} aria-live="polite">
      {timeZone !== partnerTimeZone && <p>{t('yourClock', { zone: timeZone.replaceAll('_', ' ') })}</p>}
      {isWhole && instants.length === 0 && <p>{t('noSuchHour')}</p>}
      {instants.length === 2 && children}
      {instants[0] !== undefined && differs(instants[0]) && (
        <p>{t('theirClock', { name, there: when.dayAndHour(instants[0], partnerTimeZone) })}</p>
      )}
    </div>
  )

  function differs(instant: string) {
    return when.dayAndHour(instant, timeZone) !== when.dayAndHour(instant, partnerTimeZone)
  }
}
