import { saysNothing } from '../no-common-ground/index.ts'
import { fold } from '../sheet/fold.ts'
import { books, spelt } from './books.ts'
import { withoutHarmless, withoutPhrases } from './judge-heading.ts'
import { allStemsOf, stemsOf } from './spelling.ts'

/** How an answer tells of identity: by itself, beside others that do, as a nationality may, or not. */
export type Telling = 'strong' | 'weak' | 'nationality' | 'none'

/** Reads one answer whole: every word of it must be of the vocabulary, or join such words. */
export function tellingOf(answer: string): Telling {
  if (answer.length > longestAnswer) return 'none'
  return holdsWhatTells(answer) ? 'strong' : tellingWhole(answer)
}

/** "Church choir", "Member of Unison": short, and told by some of its words. What is studied is nobody's own, but for what is a practice: "Bible study". */
function holdsWhatTells(answer: string): boolean {
  const known = held.get(answer)
  if (known !== undefined) return known
  const stems = withoutHarmless(stemsOf(answer))
  const plain = fold(answer)
  const holds =
    stems.length <= mostWords &&
    (books.within.isIn(stems) || books.within.isIn(stems.map(spelt)) || books.within.isInPlain(plain)) &&
    !books.studied.isIn(withoutPhrases(stems, books.within))
  if (held.size >= 20_000) held.clear()
  held.set(answer, holds)
  return holds
}

const held = new Map<string, boolean>()
const mostWords = 7

function tellingWhole(answer: string): Telling {
  if (!mayTell(answer)) return 'none'
  const stems = allStemsOf(answer).map(spelt)
  const found = new Set<Telling>()
  for (let at = 0; at < stems.length;) {
    const [telling, length] = tellingAt(stems, at)
    if (length === 0) return 'none'
    if (telling !== 'none') found.add(telling)
    at += length
  }
  return (['strong', 'weak', 'nationality'] as const).find((one) => found.has(one)) ?? 'none'
}

const longestAnswer = 120

// Nearly every cell of a sheet ends here, at its first word that is no word of any book.
function mayTell(answer: string): boolean {
  for (const [word] of answer.matchAll(/[\p{L}\p{M}\p{N}+]+/gu)) if (!isOfVocabulary(word)) return false
  return true
}

function isOfVocabulary(word: string): boolean {
  const known = vocabulary.get(word)
  if (known !== undefined) return known
  const is = allStemsOf(word).every((stem) => ofAnswers.some((book) => book.hasStem(spelt(stem))))
  if (vocabulary.size >= 20_000) vocabulary.clear()
  vocabulary.set(word, is)
  return is
}

const vocabulary = new Map<string, boolean>()
const ofAnswers = [books.answers, books.weakAnswers, books.nationalities, books.joining]

function tellingAt(stems: readonly string[], at: number): [Telling, number] {
  const found: [Telling, number][] = [
    ['strong', books.answers.lengthAt(stems, at)],
    ['weak', books.weakAnswers.lengthAt(stems, at)],
    ['nationality', books.nationalities.lengthAt(stems, at)],
    ['none', books.joining.lengthAt(stems, at)],
  ]
  return found.reduce((best, one) => (one[1] > best[1] ? one : best))
}

/**
 * What the cells of a column say by themselves. `isAboutPeople`: their heading asks who people are, so that few
 * answers are enough; `isKnown`: their heading means something else, so that only plain answers count.
 */
export function judgeAnswers(
  values: readonly string[],
  { isAboutPeople, isKnown, ...given }: { isAboutPeople: boolean; isKnown: boolean; isList?: boolean },
): 'special' | 'doubtful' | 'clear' {
  const counts = countItems(values.slice(0, sampleSize))
  if (counts.size === 0) return 'clear'
  const texts = [...counts.keys()]
  if (areLettersOfGender(texts) || areCivilities(texts)) return 'special'
  const all = texts.reduce((sum, text) => sum + counts.get(text)!, 0)
  if (!isKnown && all > texts.length && areLettersOfACode(texts)) return 'doubtful'
  const tellings = new Map(texts.map((text) => [text, tellingOf(text)]))
  if (texts.every((text) => tellings.get(text) === 'none')) return 'clear'
  const hasColours = texts.some((text) => books.colours.lengthAt(allStemsOf(text), 0) > 0)
  const telling = (text: string): Telling => {
    const found = tellings.get(text)!
    return found === 'weak' && hasColours ? 'none' : found
  }
  const share = (...wanted: Telling[]) => {
    const found = texts.filter((text) => wanted.includes(telling(text)))
    const items = found.reduce((sum, text) => sum + counts.get(text)!, 0)
    return { items, ofItems: items / all, count: found.length, ofTexts: found.length / texts.length }
  }
  const strong = share('strong')
  const isList = given.isList ?? isAList(values.slice(0, sampleSize))
  const weak = share('strong', 'weak')
  const any = share('strong', 'weak', 'nationality')
  // In a list of several choices the other choices are kept, and those that tell are put aside one by one.
  if (isList && !isAboutPeople && strong.ofItems < 0.6) return 'clear'
  if (strong.ofItems >= 0.5 || strong.ofTexts >= 0.4) return 'special'
  if (isKnown) return 'clear'
  // Where people give one answer, a few that tell are enough: who leaves it empty would tell as well.
  if (strong.items >= fewAnswers && strong.ofItems >= 0.02) return 'special'
  if (strong.count > 0 && any.ofItems >= 0.6) return 'special'
  if (strong.count >= 3 && strong.ofTexts >= 0.2) return 'special'
  if (isAboutPeople && (strong.count > 0 || any.ofTexts >= 0.5)) return 'special'
  if (weak.ofItems >= 0.5 || weak.ofTexts >= 0.5) return 'doubtful'
  return isAboutPeople && any.ofTexts >= 0.25 ? 'doubtful' : 'clear'
}

const sampleSize = 300
const fewAnswers = 2

function isAList(cells: readonly string[]): boolean {
  const parted = cells.filter((cell) => itemsOf(cell).length > 1).length
  return parted * 3 >= cells.filter((cell) => cell.trim() !== '').length
}

/** How often each item stands in the cells, folded, but for those that say nothing. */
function countItems(cells: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1)
  const counts = new Map<string, number>()
  for (const [cell, count] of times) {
    for (const item of itemsOf(cell)) {
      if (saysNothing(item) || isPolite(item)) continue
      // A sentence is no answer that another cell gives in other letters.
      const text = item.length > longestAnswer ? item : fold(item)
      counts.set(text, (counts.get(text) ?? 0) + count)
    }
  }
  return counts
}

// « Mme Tran » is somebody: how they are addressed is not asked.
function isPolite(item: string): boolean {
  return (
    /^(?:mr|mrs|ms|miss|mme|mlle|m|dr|pr|prof|me)\.?\s+\p{Lu}[\p{L}’'-]+/iu.test(item) &&
    /\s\p{Lu}/u.test(item)
  )
}

// "Black, African American" is one answer; "White, Asian, Sales" are three.
export function itemsOf(cell: string): string[] {
  if (!mayPart.test(cell) || tellingWhole(cell) !== 'none') return [cell.trim()]
  return cell
    .split(mayPart)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

const mayPart = /[,;|\n/•]/u

function areLettersOfGender(texts: readonly string[]): boolean {
  const letters = new Set(texts)
  if (letters.size < 2 || ![...letters].every((letter) => lettersOfGender.has(letter))) return false
  return letters.has('f') || (letters.has('w') && letters.has('m'))
}

const lettersOfGender = new Set(['f', 'm', 'h', 'w', 'x', 'nb', 'mme', 'mlle', 'mr', 'd'])

// "W", "B", "A": what a code stands for is written elsewhere. Groups A, B and C are in order; yes and no are words.
function areLettersOfACode(texts: readonly string[]): boolean {
  if (texts.length < 2 || !texts.every((text) => /^\p{L}$/u.test(text))) return false
  const letters = texts.toSorted()
  const areSizes = texts.includes('l') && letters.every((letter) => 'smlx'.includes(letter))
  return (
    !areSizes &&
    letters.some((letter) => !'ynotfvx'.includes(letter)) &&
    letters.some((letter, at) => letter !== String.fromCodePoint(97 + at))
  )
}

// "Dr", "Ms", "Prof": titles, of which some tell the gender.
function areCivilities(texts: readonly string[]): boolean {
  return texts.every((text) => civilities.has(text)) && texts.some((text) => telling.has(text))
}

const telling = new Set('mr mrs ms miss mme mlle madame monsieur mademoiselle mx sir madam'.split(' '))
const civilities = new Set(
  (
    [...telling].join() +
    ',m,a,dr,docteur,doctor,prof,professor,professeur,professeure,pr,a prof,assoc prof,associate professor,assistant professor,' +
    'rev,hon,maitre,me'
  ).split(','),
)
