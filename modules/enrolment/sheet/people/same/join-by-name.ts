import type { RowProblem } from '../../volunteer.ts'
import { nameKey } from './same-name.ts'
import { sayWho, shortList } from './say-who.ts'
import type { Person, Settling } from './settle-people.ts'

type Namesakes = { readonly key: string; readonly people: readonly Person[]; readonly onBothSides: boolean }

/**
 * Joins people of one name where addresses do not tell them apart: one on each side is one person, as are two answers
 * of one form. Two of one name on one side stay two. The whole list on both sides is one question, not one for each.
 */
export function joinByName(
  people: readonly Person[],
  settling: Settling,
): { people: Person[]; problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const groups = namesakesOf(people)
  const both = groups.filter(({ onBothSides }) => onBothSides)
  const areMany = both.length > 3 || (both.length >= 2 && both.length * 2 >= people.length * 0.8)
  const many = { key: 'both sides', taken: settling.whoIsWho['both sides'] ?? ('one' as const) }
  if (areMany) problems.push(sayMany(both, people.length, many))
  const joined = new Map<Person, Person | null>()
  for (const { key, people: namesakes, onBothSides } of groups) {
    const usual = onBothSides ? (areMany ? many.taken : 'one') : isOne(namesakes) ? 'one' : 'two'
    const who = { key, taken: settling.whoIsWho[key] ?? usual }
    if (!onBothSides || !areMany) problems.push(...sayNamesakes(namesakes, onBothSides, who))
    if (who.taken === 'two') continue
    const [first, ...others] = namesakes as [Person, ...Person[]]
    joined.set(first, {
      members: namesakes.flatMap(({ members }) => members),
      dropsAddress: namesakes.every(({ dropsAddress }) => dropsAddress),
      asked: who,
    })
    for (const other of others) joined.set(other, null)
  }
  return {
    people: people
      .map((person) => (joined.has(person) ? joined.get(person)! : person))
      .filter((person) => person !== null),
    problems,
  }
}

// People with an address each are told apart by it, whatever they are called.
function namesakesOf(people: readonly Person[]): Namesakes[] {
  const groups = new Map<string, Person[]>()
  for (const person of people) {
    const key = nameKey(person.members[0]!.volunteer.name)
    groups.set(key, [...(groups.get(key) ?? []), person])
  }
  return [...groups].flatMap(([name, namesakes]) => {
    const addresses = new Set(namesakes.map(addressOf))
    const areApart = !addresses.has(null) && addresses.size === namesakes.length
    if (namesakes.length === 1 || areApart) return []
    return [{ key: `name ${name}`, people: namesakes, onBothSides: areOnBothSides(namesakes) }]
  })
}

function addressOf({ members, dropsAddress }: Person): string | null {
  return dropsAddress
    ? null
    : (members.find(({ volunteer }) => volunteer.email !== null)?.volunteer.email ?? null)
}

// Two lines, a role each, and at most one address.
function areOnBothSides(namesakes: readonly Person[]): boolean {
  const roles = namesakes.map(({ members }) => [
    ...new Set(members.flatMap(({ volunteer }) => volunteer.roles)),
  ])
  return namesakes.length === 2 && roles.every(({ length }) => length === 1) && roles[0]![0] !== roles[1]![0]
}

// The same code is the same person; and a form that asks no address was answered again rather than by a namesake.
function isOne(namesakes: readonly Person[]): boolean {
  const lines = namesakes.flatMap(({ members }) => members)
  const stamps = new Set(lines.map(({ answeredAt }) => answeredAt))
  return (
    lines.every(({ isCode }) => isCode) ||
    (stamps.size === lines.length &&
      !stamps.has(null) &&
      namesakes.every((person) => addressOf(person) === null && !person.dropsAddress) &&
      nameKey(lines[0]!.volunteer.name).includes(' '))
  )
}

function sayNamesakes(
  namesakes: readonly Person[],
  onBothSides: boolean,
  who: NonNullable<RowProblem['who']>,
): RowProblem[] {
  const [first, ...others] = namesakes.map(({ members }) => members[0]!.volunteer) as [
    Person['members'][number]['volunteer'],
    ...Person['members'][number]['volunteer'][],
  ]
  const code = onBothSides ? 'on-both-sides' : 'same-name'
  return others.map((other) =>
    sayWho(other, code, {
      details: { otherSheet: first.source.sheet, otherLine: first.source.line, taken: who.taken },
      who,
    }),
  )
}

function sayMany(both: readonly Namesakes[], all: number, who: NonNullable<RowProblem['who']>): RowProblem {
  const names = both.map(({ people }) => people[0]!.members[0]!.volunteer.name)
  const code = both.length * 2 >= all * 0.8 ? 'peers' : 'several-on-both-sides'
  return sayWho(both[0]!.people[1]!.members[0]!.volunteer, code, {
    details: { count: names.length, names: shortList(names), taken: who.taken },
    who,
  })
}
