import type { MetSoFar } from '../contract.ts'

/** Days written below a curve: each thirtieth day that leaves room before the last. */
export function ticksOf(lastDay: number): number[] {
  const every = Math.max(30, Math.ceil(lastDay / 150) * 30)
  return Array.from({ length: Math.floor(lastDay / every) }, (_, index) => (index + 1) * every).filter(
    (day) => lastDay - day >= every / 2,
  )
}

/** A climb as the steps of an SVG path, up to a day: flat until a pair more has met. */
export function pathOf(
  climb: MetSoFar['once'],
  until: number,
  at: { readonly x: (day: number) => number; readonly y: (pairs: number) => number },
): string {
  const steps = climb.filter(({ day }) => day <= until)
  return [
    `M${at.x(0)} ${at.y(0)}`,
    ...steps.map(({ day, pairs }) => `H${at.x(day)} V${at.y(pairs)}`),
    `H${at.x(until)}`,
  ].join(' ')
}
