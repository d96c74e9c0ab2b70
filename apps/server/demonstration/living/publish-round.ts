import { publishRun, runMatching } from '../../../../modules/matching/contract.ts'
import { readPairsOfEdition, type PairOfEdition } from '../../../../modules/relationships/server/index.ts'
import { chance } from '../plan/chance.ts'
import { planPairs } from '../plan/plan-pairs.ts'
import type { Actor } from '../stage/open-stage.ts'
import words from '../words.json' with { type: 'json' }
import type { Edition, LivedPair } from './lived-pair.ts'

/** What the engine paired and the plan lives; those who are left over leave the edition. */
export type Round = { readonly lived: LivedPair[]; readonly leftOver: LivedPair['actors'][] }

/** Makes the pairs of a round, publishes them, and gives each a life of the plan: the same one each time. */
export async function publishRound(edition: Edition, round: 1 | 2): Promise<Round> {
  const { stage, lead, editionId, pairs } = edition
  const { run } = await stage.ask(lead, runMatching, { editionId })
  await stage.ask(lead, publishRun, { id: run.id, anyway: false })
  await stage.settle()
  const before = new Set(pairs.map(({ id }) => id))
  const proposed = (await stage.read((db) => readPairsOfEdition(db, editionId))).filter(
    ({ id, status }) => status === 'proposed' && !before.has(id),
  )
  const planned = planPairs().filter((pair) => pair.round === round)
  if (proposed.length < planned.length)
    throw new Error(`The plan lives ${planned.length} pairs, and ${proposed.length} were made.`)
  const cast = proposed
    .map((pair) => ({ id: pair.id, actors: actorsOf(edition, pair) }))
    .toSorted((one, other) => rank(one.actors) - rank(other.actors))
  const lived = planned.map((plannedPair, index) => ({ planned: plannedPair, ...cast[index]! }))
  pairs.push(...lived)
  return { lived, leftOver: cast.slice(planned.length).map(({ actors }) => actors) }
}

function actorsOf({ actors }: Edition, { parties }: PairOfEdition): Record<'mentor' | 'mentee', Actor> {
  const of = (role: string) => actors.get(parties.find((party) => party.role === role)!.personId)!
  return { mentor: of('mentor'), mentee: of('mentee') }
}

/** Those of the long name and the long story stay to the end; everybody else where chance puts them. */
function rank({ mentor, mentee }: LivedPair['actors']): number {
  const isKept =
    mentor.person.email === words.longName.email || mentee.person.email === words.longProblem.email
  return isKept ? 130_000 : chance(`${mentee.person.email}/pair`, 1_000_000)
}
