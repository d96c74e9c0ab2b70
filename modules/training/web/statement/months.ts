/** A month as 2026-10. */
export const monthOf = (date: Date): string => date.toISOString().slice(0, 7)

export function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return monthOf(new Date(Date.UTC(year, number - 2, 15)))
}
