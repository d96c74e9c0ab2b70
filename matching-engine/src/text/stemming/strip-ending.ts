/** The word without its first matching ending (longest first), when at least `keep` letters remain. */
export function stripEnding(word: string, endings: readonly string[], keep: number): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= keep)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** Sorts endings so that the longest is tried first. */
export function longestFirst(endings: string): string[] {
  return endings.split(' ').toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
}
