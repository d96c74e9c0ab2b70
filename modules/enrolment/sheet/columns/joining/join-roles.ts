import type { Role } from '../../../../programmes/contract.ts'
import { areRoles } from '../../cells/are-roles.ts'
import { namedRoles } from '../../cells/read-roles.ts'
import { readYesNo } from '../../cells/read-yes-no.ts'
import { fold } from '../../fold.ts'
import { asksOfTheProgramme } from '../asks-of-the-programme.ts'
import { asOne, replaceGroups, type Column } from './column.ts'

/**
 * A yes or no for each side ("Do you want to be a mentee?", "Do you want to be a mentor?") as the one role that they say
 * together; whoever says no twice has none.
 */
export function joinRoles(columns: readonly Column[]): Column[] {
  const asked = { mentor: columns.filter(asksToBe('mentor')), mentee: columns.filter(asksToBe('mentee')) }
  const [mentor, mentee] = [asked.mentor[0], asked.mentee[0]]
  if (mentor === undefined || mentee === undefined) return [...columns]
  if (asked.mentor.length > 1 || asked.mentee.length > 1 || columns.some(saysRoles)) return [...columns]
  const members = columns.filter((column) => column === mentor || column === mentee)
  const cell = (row: number) =>
    [...(says(mentor, row) ? ['Mentor'] : []), ...(says(mentee, row) ? ['Mentee'] : [])].join(' + ')
  const heading = members.map((one) => one.heading.trim()).join(' · ')
  return replaceGroups(columns, [{ members, one: asOne(members, { heading, joined: 'options', cell }) }])
}

function asksToBe(role: Role) {
  return (column: Column): boolean => {
    const { heading, cells, joined } = column
    if (joined !== null || asksOfTheProgramme(heading) || rolesIn(heading)?.join() !== role) return false
    return (
      cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || ticked(column, cell) !== null)
    )
  }
}

function rolesIn(heading: string): Role[] | null {
  return namedRoles(heading) ?? namedRoles(heading.replace(/^\W*(?:are you|êtes-vous|es-tu)\s+/iu, ''))
}

function says(column: Column, row: number): boolean {
  const cell = column.cells[row]!
  return cell !== '' && ticked(column, cell) === true
}

function ticked({ heading }: Column, cell: string): boolean | null {
  return fold(cell) === fold(heading) ? true : readYesNo(cell)
}

function saysRoles({ cells }: Column): boolean {
  return areRoles(
    cells.filter((cell) => cell !== ''),
    0.8,
  )
}
