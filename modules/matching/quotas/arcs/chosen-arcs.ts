import { arcsOfPairs, type Instance, type Pair } from 'matching-engine'

/** Which arcs of the instance these pairs are, ascending. Throws where a pair is none. */
export function chosenArcs(
  instance: Instance,
  pairs: readonly Pick<Pair, 'menteeId' | 'mentorId'>[],
): readonly number[] {
  const arcs = arcsOfPairs(instance, pairs).toSorted((a, b) => a - b)
  if (arcs[0] === -1) throw new Error('pair-not-allowed')
  return arcs
}
