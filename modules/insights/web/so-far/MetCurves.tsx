import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import type { MetSoFar } from '../../contract.ts'
import { pathOf, ticksOf } from '../../so-far/axis.ts'
import { metBy } from '../../so-far/met-so-far.ts'
import styles from './SoFar.module.css'

type Curves = {
  /** Of today, from the publication. */
  readonly day: number
  readonly lastDay: number
  readonly now: MetSoFar
  readonly before: MetSoFar | null
}

const [left, right, top, bottom] = [26, 352, 14, 138]

/** A picture of what the words beside it say: both climbs up to today, the last edition's as thin lines by shares. */
export function MetCurves({ day, lastDay, now, before }: Curves) {
  const t = useTranslations('insights.soFar')
  const format = useFormatter()
  const days = Math.max(1, day, lastDay)
  const x = (at: number) => Math.round(left + ((right - left) * at) / days)
  const yOf = (all: number) => (pairs: number) =>
    Math.round(10 * (bottom - ((bottom - top) * pairs) / Math.max(1, all))) / 10
  const y = yOf(now.pairs)
  const short = (on: string) =>
    format.dateTime(new Date(on), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const isLate = day > days * 0.55
  const met = { once: metBy(now.once, day), thrice: metBy(now.thrice, day) }
  // Two ends at the same height would be written over each other.
  const below = Math.max(y(met.thrice) + 4, y(met.once) + 30)
  return (
    <svg className={styles.curves} viewBox="0 0 360 160" aria-hidden="true">
      {[...new Set([0, Math.round(now.pairs / 2), now.pairs])].map((pairs) => (
        <g key={pairs}>
          <line className={styles.level} x1={left} x2={right} y1={y(pairs)} y2={y(pairs)} />
          <text x={left - 6} y={y(pairs) + 4} textAnchor="end">
            {pairs}
          </text>
        </g>
      ))}
      {before &&
        (['once', 'thrice'] as const).map((times) => (
          <path
            key={times}
            className={styles.before}
            d={pathOf(before[times], days, { x, y: yOf(before.pairs) })}
          />
        ))}
      <line className={styles.today} x1={x(day)} x2={x(day)} y1={2} y2={bottom} />
      {(['once', 'thrice'] as const).map((times) => (
        <g key={times}>
          <path className={styles.climb} d={pathOf(now[times], day, { x, y })} />
          <circle className={styles.end} cx={x(day)} cy={y(met[times])} r="4" />
          <text
            className={styles.endWords}
            x={x(day) + (isLate ? -9 : 9)}
            y={times === 'once' ? y(met.once) + 16 : Math.min(below, bottom - 4)}
            textAnchor={isLate ? 'end' : 'start'}
          >
            {t(times, { count: met[times] })}
          </text>
        </g>
      ))}
      <text x={left} y="154" textAnchor="start">
        {short(now.publishedOn)}
      </text>
      {ticksOf(days).map((tick) => (
        <text key={tick} x={x(tick)} y="154" textAnchor="middle">
          {t('day', { day: tick })}
        </text>
      ))}
      <text x={right} y="154" textAnchor="end">
        {short(addDays(now.publishedOn, days))}
      </text>
    </svg>
  )
}
