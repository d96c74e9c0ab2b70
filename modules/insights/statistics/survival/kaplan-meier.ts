import { normalQuantile } from '../distributions/normal.ts'
import { wilson, type Interval } from '../shares/wilson.ts'

/** How long until something happened, or how long it has not happened so far. */
export type Waited = { readonly days: number; readonly happened: boolean }

export type CurveStep = Interval & {
  readonly days: number
  /** How many had not had it just before, and were still seen. */
  readonly atRisk: number
  readonly happened: number
  /** The share that has had it by this day, from 0 to 1. */
  readonly share: number
}

/**
 * The share to whom something has happened by each day, where some are not seen to the end (Kaplan and Meier 1958). The interval
 * is Wilson's while nobody has left before, so that a finished curve ends at the plain share; then log-log with
 * Greenwood's variance (Kalbfleisch and Prentice 1980, 1.3). Who leaves on a day counts at risk on that day.
 */
export function kaplanMeier(waited: readonly Waited[], level = 0.95): CurveStep[] {
  const days = [...new Set(waited.filter(({ happened }) => happened).map((one) => one.days))]
  let [staying, greenwood, cases] = [1, 0, 0]
  return days
    .toSorted((one, other) => one - other)
    .map((day) => {
      const atRisk = waited.filter((one) => one.days >= day).length
      const happened = waited.filter((one) => one.days === day && one.happened).length
      const isWhole = !waited.some((one) => one.days < day && !one.happened)
      cases += happened
      staying *= 1 - happened / atRisk
      greenwood += happened / (atRisk * (atRisk - happened))
      const share = isWhole ? cases / waited.length : 1 - staying
      const interval = isWhole
        ? wilson({ cases, of: waited.length }, level)
        : logLog({ staying, greenwood, atRisk, happened }, level)
      return { days: day, atRisk, happened, share, ...interval }
    })
}

/** The step that holds on a day; null before the first. */
export function curveOn(curve: readonly CurveStep[], day: number): CurveStep | null {
  return curve.findLast(({ days }) => days <= day) ?? null
}

function logLog(
  last: { staying: number; greenwood: number; atRisk: number; happened: number },
  level: number,
): Interval {
  const { staying, greenwood, atRisk, happened } = last
  // Greenwood's variance has no end where nobody is left: the share of the last ones says how little is known.
  if (staying <= 0) return { low: wilson({ cases: happened, of: atRisk }, level).low, high: 1 }
  const z = normalQuantile(1 - (1 - level) / 2)
  const reach = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(staying))
  return { low: 1 - staying ** Math.exp(-reach), high: 1 - staying ** Math.exp(reach) }
}
