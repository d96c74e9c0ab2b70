import { fold } from '../sheet/fold.ts'
import { allStemsOf, isMisspelt, stemsOf } from './spelling.ts'

/** Phrases that are looked for in texts, whatever the spelling of their words. */
export type PhraseBook = {
  /** The longest phrase that stands at `start`, as its number of words; 0 where none does. */
  lengthAt(stems: readonly string[], start: number): number
  isIn(stems: readonly string[]): boolean
  /** Whether some phrase holds this stem. */
  hasStem(stem: string): boolean
  /** Whether a phrase stands in a folded text: those made of small words ("are you a mother"), which stems do not keep. */
  isInPlain(folded: string): boolean
}

/** `whole`: small words count, as in answers; else they are read over, as in headings and texts. */
export function phraseBook(phrases: readonly string[], { whole = false } = {}): PhraseBook {
  const byFirst = new Map<string, string[][]>()
  const plainByFirst = new Map<string, string[]>()
  for (const phrase of phrases) {
    const stems = whole ? allStemsOf(phrase) : stemsOf(phrase)
    if (!whole && stems.length < 2 && /\s/.test(fold(phrase)))
      add(plainByFirst, fold(phrase).split(' ', 1)[0]!, fold(phrase))
    else if (stems.length > 0) add(byFirst, stems[0]!, stems)
  }
  const every = new Set([...byFirst.values()].flat(2))
  for (const list of byFirst.values()) list.sort((one, other) => other.length - one.length)
  const lengthAt = (stems: readonly string[], start: number) =>
    byFirst.get(stems[start]!)?.find((phrase) => phrase.every((stem, index) => stems[start + index] === stem))
      ?.length ?? 0
  return {
    lengthAt,
    hasStem: (stem) => every.has(stem),
    isIn: (stems) => stems.some((_, start) => lengthAt(stems, start) > 0),
    isInPlain: (folded) =>
      plainByFirst.size > 0 &&
      folded
        .split(' ')
        .some((word) => plainByFirst.get(word)?.some((phrase) => ` ${folded} `.includes(` ${phrase} `))),
  }
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** Gives misspelt words back as the vocabulary has them; words of six letters or fewer are too like others. */
export function spellingOf(
  vocabulary: readonly string[],
  lookalikes: readonly string[],
): (stem: string) => string {
  const known = new Set(vocabulary.flatMap(allStemsOf))
  const apart = new Set(lookalikes.flatMap(allStemsOf))
  const byLetter = new Map<string, string[]>()
  for (const stem of known) {
    if (stem.length >= shortest) byLetter.set(stem[0]!, [...(byLetter.get(stem[0]!) ?? []), stem])
  }
  const settled = new Map<string, string>()
  return (stem) => {
    if (stem.length < shortest || known.has(stem) || apart.has(stem)) return stem
    const before = settled.get(stem)
    if (before !== undefined) return before
    const meant = byLetter.get(stem[0]!)?.find((one) => isMisspelt(stem, one)) ?? stem
    if (settled.size < 20_000) settled.set(stem, meant)
    return meant
  }
}

const shortest = 7
