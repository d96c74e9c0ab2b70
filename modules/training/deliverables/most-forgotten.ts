/** Three lines that were sent unticked at least twice. */
export function mostForgotten(lines: readonly string[]): { line: string; count: number }[] {
  const times = new Map<string, number>()
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1)
  return [...times]
    .map(([line, count]) => ({ line, count }))
    .filter(({ count }) => count > 1)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, 3)
}
