import type { Role } from '../../../../programmes/contract.ts'
import { areRoles } from '../../cells/are-roles.ts'
import { namedRoles } from '../../cells/read-roles.ts'
import { readYesNo } from '../../cells/read-yes-no.ts'
import { rolesBeside, saysNoRole } from '../../cells/says-no-role.ts'
import { fold } from '../../fold.ts'
import { asksOfTheProgramme } from '../asks-of-the-programme.ts'
import { asOne, replaceGroups, type Column } from './column.ts'

/**
 * A yes or no for each side ("Do you want to be a mentee?", "Do you want to be a mentor?") as the one role that they say
 * together. A few may not know yet; who says no twice, or has not decided, is told later by name.
 */
export function joinRoles(columns: readonly Column[]): Column[] {
  const asked = { mentor: columns.filter(asksToBe('mentor')), mentee: columns.filter(asksToBe('mentee')) }
  const [mentor, mentee] = [asked.mentor[0], asked.mentee[0]]
  if (mentor === undefined || mentee === undefined) return [...columns]
  if (asked.mentor.length > 1 || asked.mentee.length > 1 || columns.some(saysRoles)) return [...columns]
  const members = columns.filter((column) => column === mentor || column === mentee)
  const cell = (row: number) => {
    const sides = [
      { column: mentor, word: 'Mentor' },
      { column: mentee, word: 'Mentee' },
    ].map(({ column, word }) => ({
      word,
      said: ticked(column, column.cells[row]!),
      cell: column.cells[row]!,
    }))
    const told = sides.flatMap(({ word, said, cell: written }) =>
      said === true ? [word] : said === null && written !== '' ? [undecided(written)] : [],
    )
    // Two times no is an answer, which two empty cells are not.
    return (told.length > 0 ? told : sides.flatMap(({ cell: written }) => written || [])).join(rolesBeside)
  }
  const heading = members.map((one) => one.heading.trim()).join(' · ')
  return replaceGroups(columns, [{ members, one: asOne(members, { heading, joined: 'options', cell }) }])
}

function asksToBe(role: Role) {
  return (column: Column): boolean => {
    const { heading, cells, joined } = column
    if (joined !== null || asksOfTheProgramme(heading) || rolesIn(heading)?.join() !== role) return false
    const filled = cells.filter((cell) => cell !== '')
    const answers = filled.filter((cell) => ticked(column, cell) !== null || saysNoRole(cell) !== null)
    const isDecided = filled.some((cell) => ticked(column, cell) !== null)
    return isDecided && answers.length >= filled.length * 0.6 && filled.every(isShort)
  }
}

function rolesIn(heading: string): Role[] | null {
  return namedRoles(heading) ?? namedRoles(heading.replace(/^\W*(?:are you|êtes-vous|es-tu)\s+/iu, ''))
}

// Whatever is neither yes nor no is left to the team.
function undecided(written: string): string {
  const plain = written.replaceAll(rolesBeside, ' ')
  return saysNoRole(plain) === null ? `? ${plain}` : plain
}

function isShort(cell: string): boolean {
  return cell.length <= 100
}

// « Oui, avec plaisir », "No, not this year": the first word decides, unless it is only "yes, maybe".
function ticked({ heading }: Column, cell: string): boolean | null {
  if (fold(cell) === fold(heading)) return true
  const whole = readYesNo(cell)
  if (whole !== null || saysNoRole(cell) === 'role-undecided') return whole
  const [, first] = /^(oui|yes|non|no)(?:\s*[,;:.!(–—-]|\s+(?:mais|si|but|if)\b)/iu.exec(cell.trim()) ?? []
  return first === undefined ? null : readYesNo(first)
}

function saysRoles({ cells }: Column): boolean {
  return areRoles(
    cells.filter((cell) => cell !== ''),
    0.8,
  )
}
