import { fold, meaningfulWords } from '../../fold.ts'
import * as known from './name-words.ts'

export type NamePart = 'first-name' | 'last-name' | 'full-name'
type Side = 'mentor' | 'mentee'

export type NameHeading =
  /** `of`: the side that the heading names, null where it names the person of the line. */
  | { readonly says: 'name'; readonly part: NamePart; readonly of: Side | null }
  /** "First" alone, "Last" alone: half a name only beside the other half. */
  | { readonly says: 'half'; readonly part: NamePart }
  /** "Mentor", "Student" alone: a name only where the cells are names. */
  | { readonly says: 'somebody'; readonly of: Side | null }
  | { readonly says: 'another' }

/** What a heading says of names: "Nom de l’étudiant", "Name - First", "Your name:", or the name of a parent. */
export function knowNameHeading(heading: string): NameHeading | null {
  const text = fold(heading.replace(examples, ' '))
  if (/\b(who are you|qui etes vous|comment vous appelez vous|comment t appelles tu)\b/.test(text))
    return { says: 'name', part: 'full-name', of: null }
  const words = meaningfulWords(text)
  if (words.length === 0 || words.some((word) => known.wishWords.has(word))) return null
  const isNamed = words.some((word) => known.nameWords.has(word) || isOnlyAName.has(word))
  if (/\b(tuteur|tutrice|representante?|responsable) legale?\b/.test(text)) return { says: 'another' }
  if (words.some((word) => known.othersWords.has(word))) {
    return words.some((word) => known.thirdPersons.has(word)) ? { says: 'another' } : null
  }
  const unknown = words.filter((word) => !isKnown(word)).length
  if (isNamed)
    return unknown * 2 > words.length ? null : { says: 'name', part: partOf(words), of: sideOf(words) }
  if (unknown > 0) return null
  if (words.every((word) => halves.has(word))) return { says: 'half', part: partOf(words) }
  return words.some((word) => isPerson(word)) ? { says: 'somebody', of: sideOf(words) } : null
}

// "Position and level (e.g., Lecturer B)" names no lecturer.
const examples = /\((?:e\.?\s?g|i\.?\s?e|ex\b|par ex|for example|such as|like|comme|exemple)[^)]*\)?/giu

// These words say "name" by themselves; "first" and "family" do not.
const isOnlyAName = new Set(
  'firstname forename forenames prenom prenoms lastname surname surnames fullname'.split(' '),
)
const halves = new Set('first last given family'.split(' '))

function partOf(words: readonly string[]): NamePart {
  const first = words.some((word) => known.firstNameWords.has(word))
  const last = words.some((word) => known.lastNameWords.has(word))
  const whole = words.includes('nom') || words.includes('noms')
  if (first && (last || whole)) return 'full-name'
  if (first) return 'first-name'
  return last ? 'last-name' : 'full-name'
}

function sideOf(words: readonly string[]): Side | null {
  const mentor = words.some((word) => known.mentorWords.has(word))
  const mentee = words.some((word) => known.menteeWords.has(word))
  if (mentor === mentee) return mentee && !words.includes('mentor') ? 'mentee' : null
  return mentor ? 'mentor' : 'mentee'
}

function isPerson(word: string): boolean {
  return known.personWords.has(word) || known.mentorWords.has(word) || known.menteeWords.has(word)
}

function isKnown(word: string): boolean {
  return (
    isPerson(word) ||
    known.nameWords.has(word) ||
    known.firstNameWords.has(word) ||
    known.lastNameWords.has(word) ||
    known.neutralWords.has(word)
  )
}
