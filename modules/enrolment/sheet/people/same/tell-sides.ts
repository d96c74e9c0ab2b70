import type { RowProblem, Volunteer } from '../../volunteer.ts'
import { sayWho, shortList } from './say-who.ts'
import type { Person } from './settle-people.ts'

type Joined = {
  readonly person: Person
  readonly volunteer: Volunteer
  readonly problems: readonly RowProblem[]
}

const mostOneByOne = 3

/**
 * What joining lines brought to say. "This is the same person" is not repeated where it was asked, and is one sentence
 * where many people stand twice by their addresses; where that is nearly everybody, they are peers.
 */
export function tellSides(joined: readonly Joined[]): RowProblem[] {
  const told = joined.flatMap(({ person, problems }) =>
    person.asked === null ? problems : problems.filter(({ code }) => code !== 'same-person'),
  )
  const same = told.filter(({ code }) => code === 'same-person')
  if (same.length <= mostOneByOne) return told
  const twice = joined.filter(
    ({ person, problems }) => person.asked === null && problems.some(({ code }) => code === 'same-person'),
  )
  const inBoth = twice.filter(({ volunteer }) => volunteer.roles.length === 2)
  const arePeers = inBoth.length >= joined.length * 0.8
  const names = shortList(twice.map(({ volunteer }) => volunteer.name))
  const [first] = same as [RowProblem]
  const sum = sayWho(twice[0]!.volunteer, arePeers ? 'peers' : 'same-people', {
    details: { count: twice.length, names, taken: 'one' },
  })
  return [
    ...told.filter(({ code }) => code !== 'same-person'),
    { ...sum, sheet: first.sheet, line: first.line },
  ]
}
