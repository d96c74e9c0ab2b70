import { compareIds } from '../problem/hash-order.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Lock } from '../problem/problem.ts'

/** A mentee and a mentor who are to meet once. */
export type Encounter = Lock

/**
 * Trial encounters in rounds: nobody meets two people at once, at most `atOnce` encounters take place in a round, and
 * the rounds are as few as can be: the most encounters of one person, or all divided by `atOnce`. Rounds differ by one
 * encounter at most. The colours of a bipartite graph's edges (König 1916), balanced by exchanging alternating paths
 * (de Werra 1971; McDiarmid 1972). The order in which encounters are listed does not matter. O(encounters^2).
 *
 * Which encounters are worth having is another question: `solve` with as many wants and places as encounters.
 * Throws MatchingRefusal `duplicate-lock` naming a pair listed twice, `bad-capacity` unless `atOnce` is at least 1.
 */
export function arrangeRounds(encounters: readonly Encounter[], atOnce = Infinity): Encounter[][] {
  if (!(atOnce >= 1)) throw new MatchingRefusal('bad-capacity', [String(atOnce)])
  const sorted = encounters.toSorted(inOrder)
  const twice = sorted.find((one, at) => at > 0 && inOrder(sorted[at - 1]!, one) === 0)
  if (twice) throw new MatchingRefusal('duplicate-lock', [twice.menteeId, twice.mentorId])
  const table = createTable(sorted, Math.floor(atOnce))
  for (let edge = 0; edge < sorted.length; edge++) place(table, edge)
  balance(table)
  const rounds = Array.from({ length: table.rounds }, (): Encounter[] => [])
  sorted.forEach((encounter, edge) => rounds[table.roundOf[edge]!]!.push(encounter))
  return rounds
}

/** `meets[person * rounds + round]`: the encounter of a person in a round, or -1. Mentees come first, then mentors. */
type Table = {
  readonly rounds: number
  readonly ends: readonly (readonly [mentee: number, mentor: number])[]
  readonly roundOf: Int32Array
  readonly meets: Int32Array
  readonly size: Int32Array
}

function createTable(encounters: readonly Encounter[], atOnce: number): Table {
  const people = new Map<string, number>()
  const numberOf = (key: string) => {
    if (!people.has(key)) people.set(key, people.size)
    return people.get(key)!
  }
  // Somebody may be mentee and mentor under one id: the two sides are told apart, as everywhere in the engine.
  const ends = encounters.map(
    ({ menteeId, mentorId }) => [numberOf(`a${menteeId}`), numberOf(`b${mentorId}`)] as const,
  )
  const degree = new Int32Array(people.size)
  for (const person of ends.flat()) degree[person] = degree[person]! + 1
  const busiest = degree.reduce((most, count) => Math.max(most, count), 0)
  const rounds = Math.max(busiest, Math.ceil(encounters.length / atOnce))
  return {
    rounds,
    ends,
    roundOf: new Int32Array(encounters.length).fill(-1),
    meets: new Int32Array(people.size * rounds).fill(-1),
    size: new Int32Array(rounds),
  }
}

/** Gives an encounter a round: one free on both sides, else a path of encounters between two rounds is exchanged. */
function place(table: Table, edge: number): void {
  const [mentee, mentor] = table.ends[edge]!
  const round = freeRound(table, mentee)
  const other = freeRound(table, mentor)
  if (meeting(table, mentor, round) >= 0) exchange(table, pathFrom(table, mentor, round, other))
  put(table, edge, round)
}

/** Encounters that alternate between two rounds. */
type Path = { readonly first: number; readonly second: number; readonly edges: readonly number[] }

/** The path from a person who has an encounter in the first round and none in the second. */
function pathFrom(table: Table, person: number, first: number, second: number): Path {
  const edges: number[] = []
  let [here, round] = [person, first]
  for (let edge = meeting(table, here, round); edge >= 0; edge = meeting(table, here, round)) {
    edges.push(edge)
    const [mentee, mentor] = table.ends[edge]!
    here = here === mentee ? mentor : mentee
    round = round === first ? second : first
  }
  return { first, second, edges }
}

/** Each encounter of the path goes to the other of its two rounds. */
function exchange(table: Table, { first, second, edges }: Path): void {
  for (const edge of edges) take(table, edge)
  edges.forEach((edge, at) => put(table, edge, at % 2 === 0 ? second : first))
}

/** Until no round has two encounters more than another. */
function balance(table: Table): void {
  const { size } = table
  for (;;) {
    const fullest = size.indexOf(size.reduce((most, count) => Math.max(most, count), 0))
    const emptiest = size.indexOf(size.reduce((least, count) => Math.min(least, count), Infinity))
    if (size.length === 0 || size[fullest]! - size[emptiest]! < 2) return
    const starts = [...table.meets.keys()].filter(
      (at) => at % table.rounds === fullest && table.meets[at]! >= 0,
    )
    // The fuller round has more encounters, so some path begins and ends with one of its own.
    for (const start of starts) {
      const person = (start - fullest) / table.rounds
      if (meeting(table, person, emptiest) >= 0) continue
      const path = pathFrom(table, person, fullest, emptiest)
      if (path.edges.length % 2 === 0) continue
      exchange(table, path)
      break
    }
  }
}

function meeting({ meets, rounds }: Table, person: number, round: number): number {
  return meets[person * rounds + round]!
}

function freeRound(table: Table, person: number): number {
  let round = 0
  while (meeting(table, person, round) >= 0) round++
  return round
}

function put({ ends, meets, rounds, roundOf, size }: Table, edge: number, round: number): void {
  for (const person of ends[edge]!) meets[person * rounds + round] = edge
  roundOf[edge] = round
  size[round] = size[round]! + 1
}

function take({ ends, meets, rounds, roundOf, size }: Table, edge: number): void {
  const round = roundOf[edge]!
  for (const person of ends[edge]!) meets[person * rounds + round] = -1
  roundOf[edge] = -1
  size[round] = size[round]! - 1
}

function inOrder(a: Encounter, b: Encounter): number {
  return compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId)
}
