import { asksForHandle } from './asks-for-handle.ts'
import { asksBothWays, asksForHelp } from './asks-for-help.ts'
import { asksForMentors, asksForPlaces } from './asks-how-many.ts'
import { asksForMoreThanOne } from './joining/read-more-than-one.ts'
import { asksOfTheProgramme } from './asks-of-the-programme.ts'
import { asksWhatNot } from './asks-what-not.ts'
import { asksWhere } from './asks-where.ts'
import { areTranslations, partsOf } from './in-one-language.ts'
import { withoutSide } from './sideless.ts'
import { columnWords } from './words/column-words.ts'
import type { Meaning } from './words/meaning.ts'
import { fold, meaningfulWords } from '../fold.ts'

/** What a heading says by the table of wordings: the very words, or the same words among few others. */
export function knowHeading(written: string): Known | null {
  const before = known.get(written)
  if (before !== undefined) return before
  const found = lookUp(written)
  if (known.size >= 4_000) known.clear()
  known.set(written, found)
  return found
}

type Known = { readonly meaning: Meaning; readonly exact: boolean }

// Half a dozen questions are asked of each heading, by different rooms.
const known = new Map<string, Known | null>()

function lookUp(written: string): Known | null {
  const parts = partsOf(written)
  // « Besoin / proposition », "Skill sought / offered": what mentees ask for, and what mentors give.
  if (parts.length === 2 && !areTranslations(parts) && asksBothWays(parts as [string, string]))
    return { meaning: { to: 'purpose', purpose: 'themes' }, exact: false }
  const whole =
    lookUpWhole(written) ??
    lookUpWhole(written.replace(oneOfSeveral, '')) ??
    lookUpWhole(written.replace(inclusive, '$1'))
  if (whole !== null) return whole
  // « Votre identité : prénom », "Contact details [Email]": the part of a form that asks who people are, and what it asks there.
  const underGroup = groupOfPeople.exec(written)?.[1]
  const inGroup = underGroup === undefined ? null : lookUpWhole(underGroup)
  if (inGroup !== null && ofPeople.has(inGroup.meaning.to)) return inGroup
  // "Mentee Languages spoken", in the sheet of mentees: whose it is adds nothing.
  const ofNobody = withoutSide(written)
  if (ofNobody !== written) return lookUp(ofNobody)
  // "NumStudents", as databases write it.
  const inWords = written.trim().replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  if (inWords !== written.trim() && !/\s/.test(written.trim())) return lookUp(inWords)
  // "Time zone / Fuseau horaire": what it says in one language, unless another says something else.
  const said = parts.length > 1 ? parts.flatMap((part) => lookUp(part) ?? []) : []
  const isWhole = said.length === parts.length || (said.length > 0 && areTranslations(parts))
  if (isWhole && said.length > 0 && said.every(({ meaning }) => sameMeaning(meaning, said[0]!.meaning)))
    return { meaning: said[0]!.meaning, exact: false }
  // "Current location (City, State)", "Which skills… (choose up to 3)": the brackets say how to answer.
  const bare = written.replace(/\s*[([][^()[\]]*[)\]]/g, ' ').trim()
  const found = bare === '' || bare === written.trim() ? null : lookUpWhole(bare)
  // "Name (First)": the brackets say which name.
  return found !== null && ['first-name', 'last-name', 'full-name'].includes(found.meaning.to) ? null : found
}

// « Quelle(s) langue(s) parlez-vous ? »
const inclusive = /(?<=\p{L})\((s|e|es|x)\)/giu
// "Strength #1", « Besoin n° 2 ».
const oneOfSeveral = /\s*(?:#|n°|no\.)\s*\d{1,2}\s*$/iu

const groupOfPeople =
  /^\s*(?:(?:votre|vos|your)\s+)?(?:identité|identity|coordonnées|contact|contact details|contact information|personal details|personal information|informations personnelles)\s*[:>[–—-]\s*([^\]]+?)\s*\]?\s*$/iu
const ofPeople: ReadonlySet<Meaning['to']> = new Set(['first-name', 'last-name', 'full-name', 'email'])

function sameMeaning(one: Meaning, other: Meaning): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function lookUpWhole(written: string): Known | null {
  const heading = withoutNumber(written)
  const words = meaningfulWords(heading)
  const exact = exactMeaning(heading, words)
  if (exact !== undefined) return { meaning: exact, exact: true }
  if (asksWhatNot(heading)) return null
  if (asksOfTheProgramme(heading))
    return { meaning: { to: 'left-out', reason: 'about-programme' }, exact: false }
  if (asksForHandle(heading)) return { meaning: { to: 'left-out', reason: 'personal-detail' }, exact: false }
  if (asksForPlaces(heading) || asksForMoreThanOne(heading))
    return { meaning: { to: 'capacity' }, exact: false }
  if (asksForMentors(heading)) return { meaning: { to: 'left-out', reason: 'mentors-wanted' }, exact: false }
  const where = asksWhere(heading)
  if (where !== null) return { meaning: { to: 'profile', field: where }, exact: false }
  // Tools mark what they add by themselves: "_uuid", "__version__".
  if (ofTools.test(heading) || heading.trim() === '#')
    return { meaning: { to: 'left-out', reason: 'technical' }, exact: false }
  if (words.length === 0) return null
  let best: { meaning: Meaning; coverage: number } | null = null
  for (const { meaning, wanted } of wordings) {
    const coverage = wanted.length / words.length
    if (coverage >= 0.6 && coverage > (best?.coverage ?? 0) && standsIn(wanted, words))
      best = { meaning, coverage }
  }
  if (best !== null) return { meaning: best.meaning, exact: false }
  const purpose = asksForHelp(heading)
  return purpose === null ? null : { meaning: { to: 'purpose', purpose }, exact: false }
}

/** Without the number that a form writes before each question: "3. City", "Q3: City", « Champ complémentaire 3 : Ville ». */
function withoutNumber(heading: string): string {
  return heading.replace(numbered, '')
}

const ofTools =
  /^_{1,2}(id|uuid|status|version|index|notes|tags|submitted_by|validation_status|parent_\w+|xform_id_string|attachments|geolocation|media_\w+)_{0,2}$/i

const numbered =
  /^\s*(?:(?:q|question|field|champ|champ compl[eé]mentaire|champ additionnel)\s*n?[°o]?\s*)?\d{1,3}\s*[.):–—-]\s*(?=\p{L})/iu

/** True for the very words of the table of wordings. */
export function isKnownHeading(written: string): boolean {
  const heading = withoutNumber(written)
  const words = meaningfulWords(heading)
  return exactMeaning(heading, words) !== undefined
}

function exactMeaning(heading: string, words: readonly string[]): Meaning | undefined {
  return exactOf(fold(heading), heading) ?? exactOf(words.join(' '), heading)
}

// « N° » is a number; the letter alone, or what is left of "n be", may be anything.
function exactOf(folded: string, heading: string): Meaning | undefined {
  return folded.length === 1 && !/[°º#.]/.test(heading) ? undefined : exactMeanings.get(folded)
}

/** True where the words stand in the heading one after the other. */
function standsIn(wanted: readonly string[], words: readonly string[]): boolean {
  return words.some((_, start) => wanted.every((word, index) => words[start + index] === word))
}

const wordings = columnWords.flatMap(({ meaning, words }) =>
  words.map((word) => ({ meaning, wanted: meaningfulWords(word) })).filter(({ wanted }) => wanted.length > 0),
)
const exactMeanings = new Map(
  columnWords.flatMap(({ meaning, words }) => words.map((word) => [fold(word), meaning] as const)),
)
