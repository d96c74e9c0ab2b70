import { fold } from '../sheet/fold.ts'
import { books, spelt } from './books.ts'
import type { PhraseBook } from './phrase-book.ts'
import { stemsOf } from './spelling.ts'

export type HeadingJudgement = {
  /** Asks for it; or holds its words beside others that may make them something else. */
  readonly asks: 'surely' | 'perhaps' | 'no'
  /** One of its words and hardly any other: "Origin", "Your community". */
  readonly isAlone: boolean
  /** Asks who people are, without saying of what. */
  readonly isAboutPeople: boolean
  /** Holds an answer ("Are you Muslim?", "Black"): a yes is then the answer. */
  readonly holdsAnswer: 'surely' | 'perhaps' | 'no'
}

/** What a heading says about identity by itself. Examples in brackets are not what it asks. */
export function judgeHeading(heading: string): HeadingJudgement {
  const text = heading.replace(examples, ' ')
  const plain = fold(text)
  const every = stemsOf(text)
  // As it is written, then as it is meant: "européenne" is like "European", and only one of them stands beside "union".
  const stems = withoutHarmless(withoutHarmless(every).map(spelt))
  const besideWork = stems.length < every.length || books.company.isIn(stems)
  const asked =
    books.asked.isIn(stems) || books.asked.isInPlain(plain) || answersWithin(stems) >= answersOfALegend
  const words = stems.length
  const holds = books.answersInHeadings.isIn(stems)
  const holdsWeakly = words <= 4 && books.weakAnswersInHeadings.isIn(stems)
  return {
    asks: !asked ? 'no' : besideWork ? 'perhaps' : 'surely',
    isAlone: !besideWork && isAlone(stems),
    isAboutPeople: books.whoPeopleAre.isIn(stems) || books.whoPeopleAre.isInPlain(plain),
    holdsAnswer: holds || holdsWeakly ? (besideWork ? 'perhaps' : 'surely') : 'no',
  }
}

// "Box 4 (S = single, M = married)", "A Catholic / P Protestant / J Jewish": what the codes stand for is what is asked.
const answersOfALegend = 2

function answersWithin(stems: readonly string[]): number {
  const found = new Set<string>()
  for (let at = 0; at < stems.length;) {
    const length = books.answersInHeadings.lengthAt(stems, at)
    if (length > 0) found.add(stems.slice(at, at + length).join(' '))
    at += Math.max(1, length)
  }
  return found.size
}

const examples =
  /\((?:e\.?\s?g|i\.?\s?e|ex\b|par ex|for example|for instance|such as|like|comme|exemple)[^)]*\)?/giu

/** What is left of a heading or an answer without what only sounds like it. */
export function withoutHarmless(stems: readonly string[]): string[] {
  return withoutPhrases(stems, books.harmless)
}

export function withoutPhrases(stems: readonly string[], book: PhraseBook): string[] {
  const kept: string[] = []
  for (let at = 0; at < stems.length;) {
    const length = book.lengthAt(stems, at)
    if (length === 0) kept.push(stems[at]!)
    at += Math.max(1, length)
  }
  return kept
}

function isAlone(stems: readonly string[]): boolean {
  return stems.some((_, start) => {
    const length = books.askedAlone.lengthAt(stems, start)
    return length > 0 && stems.length - length <= 2
  })
}
