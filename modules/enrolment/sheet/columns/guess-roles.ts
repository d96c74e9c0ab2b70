import type { Role } from '../../../programmes/contract.ts'
import { fold } from '../fold.ts'
import { knowHeading } from './know-heading.ts'
import type { Meaning } from './words/meaning.ts'
import { areRoles } from '../cells/are-roles.ts'
import { namedRoles } from '../cells/read-roles.ts'
import { findStatus } from './find-status.ts'
import { findHalfRoles } from './say-roles.ts'
import { filledOf } from '../cells-of.ts'
import type { Sheet } from '../sheet.ts'

export type GuessedRole = {
  role: Role | null
  everybodyIsBoth?: boolean
  because: 'file-name' | 'role-column' | 'headings' | 'other-sheet' | 'names-of-its-own' | 'unknown'
}

/**
 * Whose sheet each one is: by its name, by a column that says it, by its headings, or because the other one is
 * taken. A sheet alone whose people name each other, or all ask and offer, is one of peers.
 */
export function guessRoles(sheets: readonly Sheet[]): GuessedRole[] {
  const guesses = sheets.map(guessRole)
  if (guesses.length === 1) return [asPeers(sheets[0]!, guesses[0]!)]
  if (guesses.length !== 2) return guesses
  const [first, second] = guesses as [GuessedRole, GuessedRole]
  return [first, second].map((guess, index) => {
    const other = index === 0 ? second : first
    if (guess.because !== 'unknown' || other.role === null) return guess
    return { role: other.role === 'mentor' ? 'mentee' : 'mentor', because: 'other-sheet' }
  })
}

function namesItsOwn({ sources }: Sheet): boolean {
  return sources?.some(({ names }) => names !== null) ?? false
}

// A form for both sides leaves what the other side is asked empty.
function asksAndOffers(sheet: Sheet): boolean {
  const asking = (wanted: 'needs' | 'offers') =>
    sheet.headings.flatMap((heading, column) => {
      const meaning = knowHeading(heading)?.meaning
      return meaning?.to === 'purpose' && meaning.purpose === wanted ? [column] : []
    })
  const sides = [asking('needs'), asking('offers')]
  const both = sheet.rows.filter(({ cells }) => sides.every((of) => of.some((column) => cells[column])))
  return both.length > 0 && both.length >= sheet.rows.length * 0.8
}

function asPeers(sheet: Sheet, guess: GuessedRole): GuessedRole {
  if (guess.because !== 'unknown') return guess
  if (namesItsOwn(sheet)) return { role: null, everybodyIsBoth: true, because: 'names-of-its-own' }
  return asksAndOffers(sheet) ? { role: null, everybodyIsBoth: true, because: 'headings' } : guess
}

function guessRole(sheet: Sheet): GuessedRole {
  const meanings = sheet.headings.map((heading) => knowHeading(heading)?.meaning)
  if (sheet.roleHeading !== undefined || hasRoleColumn(sheet, meanings))
    return { role: null, because: 'role-column' }
  // A workbook about mentors may have a tab of mentees: the tab says it best.
  const named = roleInName(sheet.tab ?? '') ?? roleInName(sheet.fileName)
  if (named !== null) return { role: named, because: 'file-name' }
  if (findStatus(sheet) !== null || findHalfRoles(sheet) !== null)
    return { role: null, because: 'role-column' }
  const needs = meanings.some((meaning) => meaning?.to === 'purpose' && meaning.purpose === 'needs')
  const offers = meanings.some((meaning) => meaning?.to === 'purpose' && meaning.purpose === 'offers')
  // Where both sides are asked, a number of places that many leave empty is asked of some, and says nothing of the others.
  const capacity = meanings.some(
    (meaning, column) =>
      meaning?.to === 'capacity' &&
      (!(needs && offers) || filledOf(sheet, column).length >= sheet.rows.length * 0.8),
  )
  if (needs !== offers || capacity)
    return { role: needs && !capacity ? 'mentee' : 'mentor', because: 'headings' }
  return { role: null, because: 'unknown' }
}

function hasRoleColumn(sheet: Sheet, meanings: readonly (Meaning | undefined)[]): boolean {
  return meanings.some((meaning, column) => {
    const values = filledOf(sheet, column)
    // In an invented sheet the first name of every mentor may be "mentor"; cells that name both sides say whose each line is.
    const sides = new Set(values.flatMap((cell) => namedRoles(cell) ?? []))
    if (meaning !== undefined && meaning.to !== 'role' && sides.size < 2) return false
    return areRoles(values, meaning?.to === 'role' ? 0.5 : 0.8)
  })
}

/** The role that the name of a file or of a tab says. */
export function roleInName(name: string): Role | null {
  const words = fold(name.replace(/\.[a-z]{2,4}$/i, '')).replace(
    /\b(mentor|mentoring) (match|matching|programme?|scheme)\b/g,
    '',
  )
  const mentee = /\b(mentees?|mentore ?e?s?|mentorees?|filleule?s?|apprenants?|etudiants?|eleves)\b/.test(
    words,
  )
  const mentor = /\b(mentors?|parrains?|marraines?|tuteurs?)\b/.test(words)
  if (mentee === mentor) return null
  return mentee ? 'mentee' : 'mentor'
}
