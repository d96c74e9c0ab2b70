import type { SurveyShare } from '../../contract.ts'
import styles from './SurveyResults.module.css'

/** From which share the scale begins, so that close ones are told apart; the same for all of a page. */
export type Scale = { readonly from: number; readonly marks: readonly number[] }

/** As far down as the silent could bring the lowest, in steps of ten points. */
export function scaleOf(shares: readonly SurveyShare[]): Scale {
  const lowest = Math.min(1, ...shares.flatMap(({ low, worst }) => [low ?? 1, worst ?? 1]))
  const from = Math.max(0, Math.min(0.8, Math.floor(lowest * 10 - 0.5) / 10))
  const step = from < 0.5 ? 0.2 : 0.1
  const marks = Array.from({ length: 11 }, (_, at) => 1 - at * step).filter((mark) => mark > from + step / 2)
  return { from, marks: marks.toReversed() }
}

const wide = 1000
const at = (share: number, { from }: Scale) => (wide * Math.max(0, share - from)) / (1 - from)

/** The interval as a band, the share as a mark, and hatched what the silent could make of it. */
export function ShareStrip({ share, scale, label }: { share: SurveyShare; scale: Scale; label: string }) {
  const { value, low, high, worst, best } = share
  if (value === null || low === null || high === null)
    return (
      <svg className={styles.strip} viewBox={`0 0 ${wide} 24`} preserveAspectRatio="none" aria-hidden="true">
        <line className={styles.axis} x1="0" x2={wide} y1="12" y2="12" />
      </svg>
    )
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${wide} 24`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line className={styles.axis} x1="0" x2={wide} y1="12" y2="12" />
      <rect
        className={styles.band}
        x={at(low, scale)}
        width={Math.max(4, at(high, scale) - at(low, scale))}
        y="6"
        height="12"
      />
      {worst !== null && best !== null && (
        <line className={styles.silent} x1={at(worst, scale)} x2={at(best, scale)} y1="12" y2="12" />
      )}
      <rect className={styles.mark} x={at(value, scale) - 4} width="8" y="1" height="22" />
    </svg>
  )
}
