import type { Matched } from '../../../modules/matching/rules.ts'
import { pairsOf, saidOf } from './at-a-door.ts'
import type { RightResult } from './right-results.ts'

/** What an arrangement holds that is not its right result, as texts; empty where all of it is right. */
export function whatIsWrong(matched: Matched, right: RightResult | undefined): string[] {
  if (right === undefined) return ['its right result is told nowhere']
  const rows = pairsOf(matched).map((row) => row.split(' | ') as [string, string, ...string[]])
  const pairs = rows.map(([mentor, mentee]) => `${mentor} and ${mentee}`).join(' · ')
  const people = peopleIn(matched)
  const said = [
    ...rows.map((row) => row.at(-1)!),
    ...rows.slice(0, 60).flatMap(([mentor, mentee]) => saidOf(matched, mentor, mentee)),
  ].join('\n')
  return [
    ...(right.people === undefined || right.people === people ? [] : [`people: ${people}`]),
    ...(right.pairs === pairs || right.pairs === rows.length ? [] : [`pairs: ${pairs}`]),
    ...(right.says === undefined || right.says.test(said) ? [] : [`does not say ${right.says}: ${said}`]),
    ...(right.neverSays?.test(said) === true ? [`says ${right.neverSays}: ${said}`] : []),
  ]
}

function peopleIn({ cohort }: Matched): string {
  const roles = new Map<string, string[]>()
  for (const { name, role } of cohort.members) roles.set(name, [...(roles.get(name) ?? []), role])
  const inOrder = ['mentor', 'mentee']
  return [...roles]
    .map(([name, theirs]) => [name, ...inOrder.filter((role) => theirs.includes(role))].join(', '))
    .toSorted((one, other) => one.localeCompare(other, 'en'))
    .join(' · ')
}
