import { designOf, type Design } from '../logistic/design.ts'

/** Somebody until an end, or as long as seen: days, and numbers that may go with an early end. */
export type Lasted = {
  readonly days: number
  readonly ended: boolean
  readonly explaining: readonly number[]
}

/**
 * Early ends by fortnight: a row for each person and each fortnight begun, success being the end in it, explained by the
 * logarithm of the fortnight's number and by the person's numbers (discrete-time hazard; Allison 1982). Fit it by
 * `fitFirth`: column 1 is the fortnight, the person's follow. `atRisk[k]` says how many began fortnight k + 1.
 */
export function hazardByFortnight(people: readonly Lasted[]): { design: Design; atRisk: number[] } {
  const atRisk: number[] = []
  const columns: number[][] = [[], ...(people[0]?.explaining ?? []).map((): number[] => [])]
  const ends: number[] = []
  for (const { days, ended, explaining } of people) {
    const last = Math.max(1, Math.ceil(days / 14))
    for (let fortnight = 1; fortnight <= last; fortnight++) {
      atRisk[fortnight - 1] = (atRisk[fortnight - 1] ?? 0) + 1
      columns[0]!.push(Math.log(fortnight))
      explaining.forEach((value, at) => columns[at + 1]!.push(value))
      ends.push(ended && fortnight === last ? 1 : 0)
    }
  }
  return { design: designOf(columns, ends), atRisk }
}
