import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { serverNow } from '../../../../platform/web/now.ts'
import styles from './Rehearsal.module.css'

type ClockProps = {
  readonly since: string
  readonly minutes: number
  readonly pausedAt: string | null
  readonly of: 'showing' | 'answering'
}

/** The time left; past it, it goes on counting, quietly. It stands while paused. */
export function Clock({ since, minutes, pausedAt, of }: ClockProps) {
  const t = useTranslations('training.rehearsal')
  const now = useTick(pausedAt)
  const left = Math.round((Date.parse(since) + minutes * 60_000 - now) / 1000)
  return (
    <div>
      <p className={left < 0 || pausedAt ? `${styles.clock} ${styles.over}` : styles.clock} role="timer">
        {minutesAndSeconds(Math.abs(left))}
      </p>
      <p className={styles.quiet}>
        {pausedAt ? t('paused') : t(left < 0 ? 'past' : `leftOf.${of}`, { minutes })}
      </p>
    </div>
  )
}

/** How much of a step has gone, from 0 to 1. */
export function useShare(since: string, minutes: number, pausedAt: string | null): number {
  const now = useTick(pausedAt)
  return Math.min(1, Math.max(0, (now - Date.parse(since)) / (minutes * 60_000)))
}

function useTick(pausedAt: string | null): number {
  const [now, setNow] = useState(() => serverNow().getTime())
  useEffect(() => {
    const every = setInterval(() => setNow(serverNow().getTime()), 1000)
    return () => clearInterval(every)
  }, [])
  return pausedAt === null ? now : Date.parse(pausedAt)
}

const minutesAndSeconds = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
