type Dated = { readonly startsAt: string; readonly result: string | null }

/** What still waits first, the oldest first: a result to give, then those to come; then what was decided, the latest first. */
export function inOrder<Defence extends Dated>(defences: readonly Defence[]): Defence[] {
  return [
    ...defences
      .filter(({ result }) => result === null)
      .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)),
    ...defences
      .filter(({ result }) => result !== null)
      .toSorted((one, other) => other.startsAt.localeCompare(one.startsAt)),
  ]
}
