import type { OneOrTwo, RowProblem } from '../../volunteer.ts'
import type { Candidate } from './candidate.ts'
import { mayBeSameName } from './same-name.ts'
import { sayWho, shortList } from './say-who.ts'
import type { Person } from './settle-people.ts'

/**
 * The lines by person as their addresses tell it. Lines of one address with different names are different people
 * (brother and sister, a school's address): an address opens one account, so it is none of theirs, and this is said.
 */
export function partByAddress(
  candidates: readonly Candidate[],
  whoIsWho: Readonly<Record<string, OneOrTwo>>,
): { people: Person[]; problems: RowProblem[] } {
  const byAddress = new Map<string, Candidate[][]>()
  const ordered: { clusters: Candidate[][]; address: string | null }[] = []
  for (const candidate of candidates) {
    const address = candidate.volunteer.email
    const clusters = (address === null ? undefined : byAddress.get(address)) ?? []
    if (clusters.length === 0) {
      ordered.push({ clusters, address })
      if (address !== null) byAddress.set(address, clusters)
    }
    const cluster = clusters.find((members) =>
      members.some(({ volunteer }) => mayBeSameName(volunteer.name, candidate.volunteer.name)),
    )
    if (cluster === undefined) clusters.push([candidate])
    else cluster.push(candidate)
  }
  const problems: RowProblem[] = []
  const people = ordered.flatMap(({ clusters, address }): Person[] => {
    if (clusters.length === 1) return [{ members: clusters[0]!, dropsAddress: false, asked: null }]
    const who = { key: `address ${address}`, taken: whoIsWho[`address ${address}`] ?? 'two' }
    const names = clusters.map(([first]) => first!.volunteer.name)
    problems.push(
      sayWho(clusters[1]![0]!.volunteer, 'shared-address', {
        value: address!,
        details: { count: names.length, names: shortList(names), taken: who.taken },
        who,
      }),
    )
    if (who.taken === 'one') return [{ members: clusters.flat(), dropsAddress: false, asked: who }]
    return clusters.map((members) => ({ members, dropsAddress: true, asked: who }))
  })
  // In the order of their first lines, whatever brought them together.
  const places = new Map(candidates.map((candidate, index) => [candidate, index]))
  const placeOf = ({ members }: Person) => places.get(members[0]!)!
  return { people: people.toSorted((one, other) => placeOf(one) - placeOf(other)), problems }
}
