import { peopleQuestions } from '../../../../programmes/rules.ts'
import type { Role } from '../../../../programmes/contract.ts'
import type { RowProblem, Volunteer } from '../../volunteer.ts'
import { openNameBook, type NameBook } from './name-book.ts'
import { readNames } from './read-names.ts'

/** Names that fit nobody of the other side, or several: said once each, where they stand first. */
export function sayUnknownNames(volunteers: readonly Volunteer[], problems: RowProblem[]): void {
  const said = new Set<string>()
  const books = new Map<Role, NameBook>()
  for (const role of ['mentor', 'mentee'] as const) {
    const others = volunteers.filter(({ roles }) => roles.includes(otherThan(role)))
    // A list of one side alone names people who may be enrolled already.
    if (others.length > 0) books.set(role, openNameBook(others.map(nameable)))
  }
  for (const volunteer of volunteers) {
    for (const key of Object.values(peopleQuestions)) {
      // Somebody in both roles names people of either side in one answer.
      for (const [name, found] of namedIn(volunteer, key, books)) {
        const least = Math.min(...found.filter((count) => count > 0))
        if (least === 1 || said.has(`${key} ${name}`)) continue
        said.add(`${key} ${name}`)
        problems.push({
          ...volunteer.source,
          column: null,
          code: found.every((count) => count === 0) ? 'unknown-person' : 'several-people',
          value: name.slice(0, 120),
          details: {},
          effect: 'kept',
        })
      }
    }
  }
}

/** How many people each name fits among the mentors, among the mentees, or both. */
function namedIn(volunteer: Volunteer, key: string, books: ReadonlyMap<Role, NameBook>) {
  const found = new Map<string, number[]>()
  for (const role of ['mentor', 'mentee'] as const) {
    const answer = volunteer.answers[role]?.[key]
    const book = books.get(role)
    if (typeof answer !== 'string' || book === undefined) continue
    for (const { name, ids } of readNames(answer, book))
      found.set(name, [...(found.get(name) ?? []), ids.length])
  }
  return found
}

function nameable({ name, email }: Volunteer, index: number) {
  return { id: `${index}`, name, email }
}

function otherThan(role: Role): Role {
  return role === 'mentor' ? 'mentee' : 'mentor'
}
