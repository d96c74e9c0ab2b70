import { fold } from '../../fold.ts'

/** What is alike in "Ada Lowry", "LOWRY Ada" and "Lowry, Ada". */
export function nameKey(name: string): string {
  return fold(name).split(' ').toSorted().join(' ')
}

/** Whether two names beside one address can be one person's: the same words, some of them, or initials for them. */
export function mayBeSameName(one: string, other: string): boolean {
  const [few, many] = [one, other]
    .map((name) => fold(name).split(' '))
    .toSorted((a, b) => a.length - b.length) as [string[], string[]]
  const left = [...many]
  return few.every((word) => {
    const at = left.findIndex(
      (candidate) => candidate === word || isInitialOf(candidate, word) || isInitialOf(word, candidate),
    )
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function isInitialOf(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial)
}
