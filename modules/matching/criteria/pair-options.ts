import type { Question } from '../../programmes/contract.ts'
import { termsOf } from '../text/terms-of.ts'

/** Which option of `asked` each option of `offered` stands for: "Finding one's clients" is "Finding my clients". */
export function pairOptions(asked: Question, offered: Question): Record<string, string> {
  const wanted = asked.options.map(({ key, label }) => ({ key, words: wordsOf(label.fr) }))
  const given = offered.options.map(({ key, label }) => ({ key, words: wordsOf(label.fr) }))
  const likely = given
    .flatMap((one) =>
      wanted.map((other) => ({ one: one.key, other: other.key, likeness: likeness(one.words, other.words) })),
    )
    .filter((pair) => pair.likeness >= 1 / 3)
    .toSorted((first, second) => second.likeness - first.likeness)
  const stands = new Map<string, string>()
  const taken = new Set<string>()
  for (const { one, other } of likely) {
    if (stands.has(one) || taken.has(other)) continue
    stands.set(one, other)
    taken.add(other)
  }
  return Object.fromEntries(stands)
}

/**
 * Of wordings that only one side uses, which of those offered stands for which of those asked: « Comprendre ma
 * comptabilité » says « Comptabilité » and more. What both sides say stands for itself.
 */
export function pairWordings(asked: readonly Worded[], offered: readonly Worded[]): Record<string, string> {
  const only = (ours: readonly Worded[], theirs: readonly Worded[]) =>
    ours
      .filter(({ key }) => !theirs.some((other) => other.key === key))
      .map(({ key, label }) => ({ key, words: wordsOf(label) }))
  const wanted = only(asked, offered)
  const stands = new Map<string, string>()
  for (const { key, words } of only(offered, asked)) {
    const [best] = wanted
      .filter((one) => ![...stands.values()].includes(one.key) && isWithin(one.words, words))
      .toSorted((one, other) => likeness(other.words, words) - likeness(one.words, words))
    if (best !== undefined) stands.set(key, best.key)
  }
  return Object.fromEntries(stands)
}

type Worded = { readonly key: string; readonly label: string }

function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  return [...few].every((word) => many.has(word))
}

/** Two lists are one subject when most of the shorter one is found in the other. */
export function sameSubject(asked: Question, offered: Question): boolean {
  const found = Object.keys(pairOptions(asked, offered)).length
  return found >= 2 && found * 2 > Math.min(asked.options.length, offered.options.length)
}

function wordsOf(label: string): ReadonlySet<string> {
  const found = termsOf(label, 'fr')
  return new Set(found.length > 0 ? found : [label.toLowerCase()])
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / (one.size + other.size - shared)
}
