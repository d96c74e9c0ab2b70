export type Summary = { readonly runs: number; readonly median: number; readonly p99: number }

/** The median and the 99th percentile by nearest rank: under 100 runs that one is the longest of them. */
export function summarise(measured: readonly number[]): Summary {
  const sorted = measured.toSorted((one, other) => one - other)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
  return { runs: sorted.length, median: rank(0.5), p99: rank(0.99) }
}
