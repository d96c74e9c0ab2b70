import type { Stretch } from '../availability/hours-of-person.ts'

/** As they are kept: two numbers a stretch, in milliseconds. */
export const keptSpans = (spans: readonly Stretch[]): string =>
  JSON.stringify(spans.map(({ from, until }) => [from, until]))

/** Those that are not over at `now`. */
export function spansAfter(kept: unknown, now: string): Stretch[] {
  const at = Date.parse(now)
  return ((kept ?? []) as [number, number][]).flatMap(([from, until]) =>
    until > at ? [{ from, until }] : [],
  )
}
