import { fold, meaningfulWords } from '../sheet/fold.ts'

/** The words of a text as they are compared: no small words, no accents, singular, masculine. */
export function stemsOf(text: string): string[] {
  return meaningfulWords(text).filter(isWord).map(stem)
}

/** The same with the small words: "non binaire", "she her". */
export function allStemsOf(text: string): string[] {
  return fold(text).split(' ').filter(isWord).map(stem)
}

// "né·e·s", "musulman(e)" and "entrepreneur/euse" are one word and its endings once punctuation is gone.
const inclusiveEndings = new Set(
  'e es ne nes le les te tes fe fes ve ves rice trice euse ere iere se'.split(' '),
)

function isWord(word: string): boolean {
  return word !== '' && !inclusiveEndings.has(word)
}

// Sheets repeat the same words millions of times.
const stems = new Map<string, string>()

function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const found = stemOf(word)
  if (stems.size >= 20_000) stems.clear()
  stems.set(word, found)
  return found
}

function stemOf(word: string): string {
  if (/\d/.test(word)) return word
  // "lgbt", "lgbtqia+", "2slgbtq": letters are added every year.
  if (word.startsWith('lgbt')) return 'lgbt'
  // Not the tongue of Rome.
  if (word === 'latinx' || word === 'latine') return word
  let plain = word.replace(/\++$/, '')
  if (plain.length >= 4 && /[sx]$/.test(plain) && !plain.endsWith('ss')) plain = plain.slice(0, -1)
  if (plain.length >= 6 && plain.endsWith('e')) plain = plain.slice(0, -1)
  if (plain.length >= 5) plain = plain.replace(/([^aeiou])\1$/, '$1').replace(/y$/, 'i')
  return plain
}

/** True where one letter too many, too few, wrong or out of its place parts two words that begin alike. */
export function isMisspelt(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [rest, otherRest] = [one.slice(start), other.slice(start)]
  if (rest.slice(1) === otherRest.slice(1)) return true
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`
  return swapped === otherRest
}
