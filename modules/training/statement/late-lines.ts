/** The kept months that lie just before one, without a gap, the earliest first: what was said of them too late is a line of that one. */
export function keptJustBefore(month: string, kept: ReadonlySet<string>): string[] {
  const before = previousMonth(month)
  return kept.has(before) ? [...keptJustBefore(before, kept), before] : []
}

function previousMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 2, 15)).toISOString().slice(0, 7)
}

/** A session of an earlier month, said once that month was kept. */
export const isLateLine = (
  { kind, on }: { readonly kind: 'held' | 'missed' | 'correction'; readonly on: string },
  month: string,
) => kind !== 'correction' && on.slice(0, 7) < month
