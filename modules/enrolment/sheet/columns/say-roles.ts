import { judgeColumn } from '../../identity/index.ts'
import { filledOf } from '../cells-of.ts'
import { namedRoles, readRoles } from '../cells/read-roles.ts'
import { saysNoRole } from '../cells/says-no-role.ts'
import { fold } from '../fold.ts'
import { knowHeading } from './know-heading.ts'
import { whyNotRead } from '../people/why-not-read.ts'
import type { RoleWord, Sheet } from '../sheet.ts'
import type { MappedSheet } from '../target.ts'

/**
 * The sheet with what the team said of the words of one column: "A" stands for mentor, "B" for mentee. It is the column
 * where most cells are one of these words; a sheet that has none of them stays as it is.
 */
export function sayRoles(sheet: Sheet, words: Readonly<Record<string, RoleWord>> | undefined): Sheet {
  const said = new Map(Object.entries(words ?? {}).map(([word, role]) => [fold(word), role]))
  if (said.size === 0) return sheet
  const counts = sheet.headings.map(
    (_, column) => sheet.rows.filter(({ cells }) => said.has(fold(cells[column] ?? ''))).length,
  )
  const most = Math.max(...counts)
  if (most === 0) return sheet
  const column = counts.indexOf(most)
  return {
    ...sheet,
    roleHeading: sheet.headings[column]!,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.with(column, said.get(fold(row.cells[column] ?? '')) ?? row.cells[column] ?? ''),
    })),
  }
}

/** The role that a person means by a word of ours, in either language; null where it is none. */
export function readRoleWord(word: string): RoleWord | null {
  const roles = readRoles(word)
  if (roles !== null) return roles.length === 2 ? 'both' : roles[0]!
  return saysNoRole(word) === 'no-role-wanted' ? 'neither' : null
}

/** A column whose few words may say who is on which side, and those that no reading knows. */
export type WordsOfRoles = { readonly heading: string; readonly words: readonly string[] }

/**
 * The columns that may say who is on which side in words of the team’s own: few words, each written by several, by nearly
 * everybody. What touches identity is never among them. Nearest to two words first.
 */
export function mayBeRoles(sheet: Sheet): WordsOfRoles[] {
  return sheet.headings
    .flatMap((heading, column) => {
      const values = filledOf(sheet, column)
      if (heading === '' || values.length < sheet.rows.length * 0.8) return []
      const words = wordsOf(values)
      if (words.length < 2 || words.length > mostWords || values.length < words.length * 2) return []
      return judgeColumn(heading, values) === 'clear' ? [{ heading, words }] : []
    })
    .toSorted(
      (one, other) =>
        Number(asksWhoOneIs(other.heading)) - Number(asksWhoOneIs(one.heading)) ||
        one.words.length - other.words.length,
    )
}

// "I'm here to…", « Vous êtes », "Type": nearer to a side than "Text or voice?".
function asksWhoOneIs(heading: string): boolean {
  return /\b(?:role|i am|i m|je suis|tu es|t es|vous etes|here to|here for|ici pour|type|profil\w*|statut|status|categor\w*|groupe?|join(?:ing)? as|inscri\w+ comme|en tant que)\b/.test(
    fold(heading),
  )
}

/**
 * A column of few words of which some say a side outright, and the others are the team's own: "Mentor" and "Hacker". It
 * is asked what these stand for, rather than guessed from what else the sheet asks.
 */
export function findHalfRoles(sheet: Sheet): string | null {
  const found = sheet.headings.find((heading, column) => {
    const meaning = knowHeading(heading)?.meaning.to
    if (heading === '' || (meaning !== undefined && meaning !== 'role')) return false
    const values = filledOf(sheet, column)
    if (values.length < sheet.rows.length * 0.8 || values.length < 4) return false
    const words = wordsOf(values)
    if (words.length < 2 || words.length > mostWords) return false
    // « Rôle » in two words or three is no job: jobs are as many as people.
    if (meaning === 'role' && words.length <= mostSides && values.length >= words.length * 2) return true
    const sides = values.filter((value) => namedRoles(value) !== null && outright.test(fold(value)))
    return sides.length >= 2 && sides.length < values.length
  })
  return found ?? null
}

const mostSides = 3
const outright = /\b(?:ment(?:or|ee|ore)\w*|filleule?s?|parrain|marraine)\b/

/** What the team is to say of a sheet as it is mapped: the words of its column of roles, or which column may be one. */
export function rolesToSay(mapped: MappedSheet): WordsOfRoles[] {
  const { sheet, mapping } = mapped
  const column = mapping.findIndex(({ to }) => to === 'role')
  if (column >= 0) {
    const words = unknownRoles(sheet, column)
    return words.length === 0 ? [] : [{ heading: sheet.headings[column]!, words }]
  }
  return whyNotRead(mapped, { emailRequired: false }) === 'no-role' ? mayBeRoles(sheet) : []
}

/** The words of the column of roles that no reading knows. */
export function unknownRoles(sheet: Sheet, column: number): readonly string[] {
  return wordsOf(filledOf(sheet, column)).filter(
    (word) => readRoles(word) === null && saysNoRole(word) === null,
  )
}

const mostWords = 6

function wordsOf(values: readonly string[]): string[] {
  const words = new Map<string, string>()
  for (const value of values) {
    if (words.size > mostWords) break
    if (!words.has(fold(value))) words.set(fold(value), value)
  }
  return [...words.values()]
}
