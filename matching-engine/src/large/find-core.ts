import { putBest } from '../solving/best-lists.ts'
import { report, type Watch } from '../solving/watch.ts'
import type { CoreArcs } from './core-instance.ts'
import { arcsOfMentors, createBestOfMentors } from './find-best.ts'
import type { ReadPairs } from './read-pairs.ts'
import { askAll, shareOut, type Team } from './team.ts'

/**
 * The best arcs of each mentee and of each mentor over all pairs, and of each mentee the next few around the circle, so
 * that everyone is likely to have someone.
 */
export async function findCore(
  team: Team,
  pairs: ReadPairs,
  wants: Int32Array,
  max: Int32Array,
  watch: Watch,
): Promise<CoreArcs[]> {
  report(watch, 'scoring', 0, wants.length)
  const ofMentees = await shareOut(
    team,
    wants.length,
    (from, to) => ({ kind: 'best', from, to }),
    (done) => report(watch, 'scoring', done, wants.length),
  )
  const ofMentors = createBestOfMentors(max)
  for (const found of await askAll(team, { kind: 'best-of-mentors' })) {
    const { mentee, mentor, rank } = found!
    for (let at = 0; at < mentee.length; at++) {
      if (rank[at]! > ofMentors.least[mentor[at]!]!) putBest(ofMentors, mentor[at]!, mentee[at]!, rank[at]!)
    }
  }
  const found = ofMentees.map((arcs) => arcs!)
  return [...found, arcsOfMentors(ofMentors, wants.length), nextArcs(pairs, wants, max)]
}

function nextArcs({ isAllowed, scoreOf }: ReadPairs, wants: Int32Array, max: Int32Array): CoreArcs {
  const arcs: { mentee: number; mentor: number }[] = []
  for (let mentee = 0; mentee < wants.length; mentee++) {
    if (wants[mentee] === 0) continue
    const first = Math.floor((mentee * max.length) / wants.length)
    for (let step = 0; step < Math.min(few, max.length); step++) {
      const mentor = (first + step) % max.length
      if (max[mentor]! > 0 && isAllowed(mentee, mentor)) arcs.push({ mentee, mentor })
    }
  }
  return {
    mentee: Int32Array.from(arcs, ({ mentee }) => mentee),
    mentor: Int32Array.from(arcs, ({ mentor }) => mentor),
    score: Uint16Array.from(arcs, ({ mentee, mentor }) => scoreOf(mentee, mentor)),
  }
}

const few = 4
