import { normalQuantile } from '../distributions/normal.ts'
import { aboveChiSquare } from '../distributions/chi-square.ts'
import type { Design } from './design.ts'
import { fitFirth, type FirthFit } from './firth.ts'

export type ProfileBound = { readonly value: number; readonly fit: FirthFit }

/**
 * Where the profile of the penalised likelihood has fallen by half of χ²'s quantile on each side of a coefficient (Heinze and
 * Schemper 2002), with the fit there. In units of the scaled column. Null where it is not found.
 */
export function profileBounds(
  design: Design,
  fit: FirthFit,
  column: number,
  level = 0.95,
): { readonly low: ProfileBound; readonly high: ProfileBound } | null {
  const low = boundOn(-1, design, fit, column, level)
  const high = boundOn(1, design, fit, column, level)
  return low === null || high === null ? null : { low, high }
}

/** p of the penalised likelihood-ratio test that these coefficients are all zero; null where it cannot be made. */
export function likelihoodRatioP(design: Design, fit: FirthFit, columns: readonly number[]): number | null {
  const without = fitFirth(design, { held: new Map(columns.map((at) => [at, 0])), start: fit.coefficients })
  if (without === null) return null
  return aboveChiSquare(Math.max(0, 2 * (fit.logLikelihood - without.logLikelihood)), columns.length)
}

// The signed root of the fall is nearly a straight line, so that few points find where it is z.
function boundOn(side: 1 | -1, design: Design, fit: FirthFit, column: number, level: number) {
  const z = normalQuantile(1 - (1 - level) / 2)
  const peak = fit.coefficients[column]!
  const error = Math.sqrt(fit.covariance[column * design.columns + column]!)
  let nearest = fit
  const at = (distance: number) => {
    const held = new Map([[column, peak + side * distance]])
    const there = fitFirth(design, { held, start: nearest.coefficients }) ?? fitFirth(design, { held })
    if (there === null) return null
    nearest = there
    const fall = Math.sqrt(Math.max(0, 2 * (fit.logLikelihood - there.logLikelihood)))
    return { distance, gap: fall - z, fit: there }
  }
  let inner = { distance: 0, gap: -z, fit }
  let outer = at(z * error)
  for (let tries = 0; outer !== null && outer.gap < 0; tries++) {
    if (tries > 60) return null
    inner = outer
    outer = at(outer.distance * 1.6)
  }
  if (outer === null) return null
  return between(inner, outer, at, (found) => ({ value: peak + side * found.distance, fit: found.fit }))
}

type Point = { readonly distance: number; readonly gap: number; readonly fit: FirthFit }

/** Regula falsi of Illinois: the end that stays twice counts half. */
function between(
  inner: Point,
  outer: Point,
  at: (distance: number) => Point | null,
  give: (found: Point) => ProfileBound,
): ProfileBound | null {
  let [low, high] = [inner, outer]
  let [lowGap, highGap] = [low.gap, high.gap]
  for (let step = 0; step < 100; step++) {
    const distance = (low.distance * highGap - high.distance * lowGap) / (highGap - lowGap)
    const point = at(distance)
    if (point === null) return null
    if (Math.abs(point.gap) < 1e-9 || high.distance - low.distance < 1e-10) return give(point)
    if (point.gap < 0) {
      ;[low, lowGap] = [point, point.gap]
      highGap /= step > 0 ? 2 : 1
    } else {
      ;[high, highGap] = [point, point.gap]
      lowGap /= step > 0 ? 2 : 1
    }
  }
  return null
}
