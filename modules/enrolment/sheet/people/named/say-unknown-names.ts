import { peopleQuestions } from '../../../../programmes/rules.ts'
import type { Role } from '../../../../programmes/contract.ts'
import type { RowProblem, Volunteer } from '../../volunteer.ts'
import { openNameBook } from './name-book.ts'
import { readNames } from './read-names.ts'

/** Names that fit nobody of the other side, or several: said once each, where they stand first. */
export function sayUnknownNames(volunteers: readonly Volunteer[], problems: RowProblem[]): void {
  const said = new Set<string>()
  for (const role of ['mentor', 'mentee'] as const) {
    const others = volunteers.filter(({ roles }) => roles.includes(otherThan(role)))
    // A list of one side alone names people who may be enrolled already.
    if (others.length === 0) continue
    const book = openNameBook(others.map(({ name, email }, index) => ({ id: `${index}`, name, email })))
    for (const volunteer of volunteers) {
      const answers = volunteer.answers[role] ?? {}
      for (const key of Object.values(peopleQuestions)) {
        const answer = answers[key]
        if (typeof answer !== 'string') continue
        for (const { name, ids } of readNames(answer, book)) {
          if (ids.length === 1 || said.has(`${key} ${name}`)) continue
          said.add(`${key} ${name}`)
          problems.push({
            ...volunteer.source,
            column: null,
            code: ids.length === 0 ? 'unknown-person' : 'several-people',
            value: name.slice(0, 120),
            details: {},
            effect: 'kept',
          })
        }
      }
    }
  }
}

function otherThan(role: Role): Role {
  return role === 'mentor' ? 'mentee' : 'mentor'
}
