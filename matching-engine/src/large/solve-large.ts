import type { Instance } from '../instance/instance.ts'
import type { Result } from '../instance/result.ts'
import { peopleOrder } from '../problem/hash-order.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Problem } from '../problem/problem.ts'
import { refuseBadProblem } from '../problem/refuse-bad-problem.ts'
import { usualMemoryBytes } from '../scoring/refuse-too-large.ts'
import type { Before } from '../solving/auction/resume.ts'
import { bestTotal } from '../solving/best-total.ts'
import { mostPairs, type MostPairs } from '../solving/most-pairs.ts'
import { afterLocks, listedOrder, reduceToNetwork, type Network } from '../solving/network.ts'
import { refuseImpossibleLoads } from '../solving/refuse-impossible.ts'
import type { Settled } from '../solving/settle.ts'
import { settleFrom } from '../solving/settle-from.ts'
import { asResult } from '../solving/solve.ts'
import { report, type Watch } from '../solving/watch.ts'
import { arcsAcross } from './arcs-across.ts'
import { coreInstance, listedArcs, peopleOf, type CoreArcs, type People } from './core-instance.ts'
import { createTables } from './create-tables.ts'
import { findCore } from './find-core.ts'
import { locatedLocks, type LocatedLock } from './located-locks.ts'
import { newAmong } from './new-among.ts'
import { preferencesOf } from './preferences-of.ts'
import { readPairs, type ReadPairs } from './read-pairs.ts'
import { refuseTooMany } from './refuse-too-many.ts'
import { aloneTeam, askAll, shareOut, type Team } from './team.ts'

export type LargeOptions = Watch & {
  /** Workers that read rows; alone, they are read here. */
  readonly team?: Team
  /** How much may be held, see `bytesNeeded`; 2 GiB when nothing is said. */
  readonly memoryBytes?: number
}

/**
 * Best fit over all allowed pairs of a cohort whose pairs are too many to keep: the same scores, served and total as
 * `scoreCohort` and `solve`, with the same certificate (among equals, the pairs may differ). The best pairs of each
 * mentee and of each mentor make a core, which is solved; all pairs are then priced, and those that break the bound are
 * added, until none does (Volgenant 1996). `checkLarge` proves it anew. Throws MatchingRefusal, `goal-needs-all-pairs`
 * for another goal and `too-large` among others, and `SolvingCancelled` when cancelled.
 */
export async function solveLarge(
  problem: Problem,
  { team = aloneTeam(), memoryBytes = usualMemoryBytes, ...watch }: LargeOptions = {},
): Promise<Result> {
  refuseBadProblem(problem)
  if (problem.goal !== 'best-fit') throw new MatchingRefusal('goal-needs-all-pairs', [problem.goal])
  refuseTooMany(problem, team.size, memoryBytes)
  const menteeAt = peopleOrder(problem.mentees, problem.seed)
  const mentorAt = peopleOrder(problem.mentors, problem.seed)
  const tables = createTables(problem, menteeAt, mentorAt)
  const pairs = readPairs(tables)
  const people = peopleOf(problem, menteeAt, mentorAt)
  const locks = locatedLocks(problem, people, pairs)
  const { wants, max } = afterLocks(coreInstance(people, [locks.arcs], locks.located))
  await askAll(team, { kind: 'open', tables, wants, max })

  const found = await findCore(team, pairs, wants, max, watch)
  let core = grow({ people, locks: locks.located }, [locks.arcs, ...found])
  report(watch, 'counting', 0, 1)
  core = holdMinimums(core, pairs)
  refuseImpossibleLoads(core.instance, core.network)
  const counted = serveMost(core, pairs)
  core = counted.core
  const { reached } = counted.most
  let best = bestTotal(core.network, reached, watch)
  for (let round = 1; ; round++) {
    const added = await preferred(team, core, best, pairs, round, watch)
    if (added.every(({ mentee }) => mentee.length === 0)) break
    const wider = grow(core, [listedArcs(core.instance), ...added])
    best = settleFrom(wider.network, carried(core.network, best, wider.network), watch)
    core = wider
  }
  const { instance, network } = core
  return asResult(instance, 'best-fit', { network, kept: network, best, reached, threshold: null })
}

type Core = Fixed & { readonly instance: Instance; readonly network: Network }
type Fixed = { readonly people: People; readonly locks: readonly LocatedLock[] }

function grow({ people, locks }: Fixed, lists: readonly CoreArcs[]): Core {
  const instance = coreInstance(people, lists, locks)
  return { people, locks, instance, network: reduceToNetwork(instance, listedOrder(instance)) }
}

/** Adds arcs until minimums hold, or cannot hold over all pairs. */
function holdMinimums(start: Core, pairs: ReadPairs): Core {
  for (let core = start; ;) {
    const { network } = core
    const { count, reached, reachedMentees } = mostPairs(network, network.wants, network.min)
    if (count === network.min.reduce((sum, minimum) => sum + minimum, 0)) return core
    const added = arcsAcross(network, pairs, reachedMentees, reached, network.min)
    if (added.mentee.length === 0) return core
    core = grow(core, [listedArcs(core.instance), added])
  }
}

/** Adds arcs until the core serves as many as all pairs could. */
function serveMost(start: Core, pairs: ReadPairs): { core: Core; most: MostPairs } {
  for (let core = start; ;) {
    const { network } = core
    const most = mostPairs(network, network.unserved, network.max)
    const added = arcsAcross(network, pairs, most.reachedMentees, most.reached)
    if (added.mentee.length === 0) return { core, most }
    core = grow(core, [listedArcs(core.instance), added])
  }
}

/** All pairs are priced: those outside the core that a mentee would rather have. */
async function preferred(
  team: Team,
  { instance, network }: Core,
  best: Settled,
  pairs: ReadPairs,
  round: number,
  watch: Watch,
): Promise<CoreArcs[]> {
  const asked = preferencesOf(network, best)
  const mentees = network.wants.length
  const say = (done: number) => report(watch, 'pricing', (round - 1) * mentees + done, (round + 1) * mentees)
  say(0)
  const answers = await shareOut(
    team,
    mentees,
    (from, to) => ({ kind: 'preferred', from, to, ...asked }),
    say,
  )
  const across = arcsAcross(network, pairs, asked.menteeSide, asked.mentorSide)
  return [across, ...answers.map((found) => newAmong(instance, found!))]
}

/** Where a wider core starts from: the prices and pairs of the one before. */
function carried(before: Network, { flow, price, bonus }: Settled, after: Network): Before {
  const taken = new Uint8Array(after.column.length)
  for (let mentee = 0; mentee < before.wants.length; mentee++) {
    let to = after.rowStart[mentee]!
    for (let from = before.rowStart[mentee]!; from < before.rowStart[mentee + 1]!; from++) {
      while (after.column[to] !== before.column[from]) to++
      taken[to] = flow.taken[from]!
    }
  }
  return { price, taken, bonus }
}
