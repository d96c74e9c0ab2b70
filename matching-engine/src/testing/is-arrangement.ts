import type { Instance } from '../instance/instance.ts'
import type { Arrangement } from '../instance/result.ts'
import { listing } from './small-instances.ts'

/** Places, minimums, vetoes and locks hold, and the figures are those of the pairs: checked by definition. */
export function isArrangement(instance: Instance, { pairs, served, lowest, total }: Arrangement): boolean {
  const { mentees, mentors, arcs, locks } = listing(instance)
  const key = (pair: { menteeId: string; mentorId: string }) => `${pair.menteeId} ${pair.mentorId}`
  const allowed = new Map(arcs.map((arc) => [key(arc), arc.score]))
  const locked = new Set(locks.map(key))
  const chosen = new Set(pairs.map(key))
  const countOf = (id: string) => pairs.filter((pair) => pair.menteeId === id || pair.mentorId === id).length
  const open = pairs.filter((pair) => !pair.locked).map(({ score }) => score)
  return (
    chosen.size === pairs.length &&
    pairs.every((pair) => allowed.get(key(pair)) === pair.score && locked.has(key(pair)) === pair.locked) &&
    [...locked].every((pair) => chosen.has(pair)) &&
    mentees.every(({ id, wants }) => countOf(id) <= wants) &&
    mentors.every(({ id, min, max }) => countOf(id) >= min && countOf(id) <= max) &&
    served === mentees.filter(({ id }) => countOf(id) > 0).length &&
    total === pairs.reduce((sum, pair) => sum + pair.score, 0) &&
    lowest === (open.length === 0 ? null : Math.min(...open))
  )
}
