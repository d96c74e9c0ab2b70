import type { Instance } from '../instance/instance.ts'
import type { Arrangement, Pair, Result } from '../instance/result.ts'
import type { EverybodyResult } from '../everybody/solve-everybody.ts'
import type { FairestResult } from '../fairest/solve-fairest.ts'
import type { StableResult } from '../stable/solve-stable.ts'
import { bruteForce } from './brute-force.ts'
import { everyArrangement, givesMoreSomebody, isFairer } from './every-arrangement.ts'
import { isArrangement } from './is-arrangement.ts'
import { listing } from './small-instances.ts'

/** Whether a result is what its goal asks for, with the figures it claims: by definition, over all arrangements. */
export function isOptimal(instance: Instance, result: Arrangement): boolean {
  if (!isArrangement(instance, result)) return false
  if (result.goal === 'stable') return isStable(instance, result)
  if (result.goal === 'everybody-has-somebody') return hasMostSomebody(instance, result)
  return result.goal === 'fairest' ? isFairest(instance, result) : isBest(instance, result)
}

function isBest(instance: Instance, result: Result): boolean {
  const optimum = bruteForce(instance, result.goal)
  if (optimum === null) return false
  const atLowest = result.goal === 'best-fit' || result.certificate.lowestBound === null
  return (
    optimum.served === result.served &&
    optimum.total === result.total &&
    (atLowest || optimum.lowest === result.lowest)
  )
}

function isFairest(instance: Instance, result: FairestResult): boolean {
  const loads = instance.mentorIds.map((id) => result.pairs.filter(({ mentorId }) => mentorId === id).length)
  const squares = loads.reduce((sum, load) => sum + load * load, 0)
  return (
    squares === result.squares && !everyArrangement(instance).some(({ figures }) => isFairer(figures, result))
  )
}

function hasMostSomebody(instance: Instance, result: EverybodyResult): boolean {
  const served = new Set(result.pairs.map(({ mentorId }) => mentorId)).size
  return (
    served === result.mentorsServed &&
    !everyArrangement(instance).some(({ figures }) => givesMoreSomebody(figures, result))
  )
}

/** Nobody who is not together would both rather be: by score, then by the order that the result names. */
function isStable(instance: Instance, { pairs, certificate }: StableResult): boolean {
  const { arcs, mentees, mentors } = listing(instance)
  const menteeOrder = certificate.menteeOrder.map((at) => instance.menteeIds[at]!)
  const mentorOrder = certificate.mentorOrder.map((at) => instance.mentorIds[at]!)
  const prefers = (
    order: readonly string[],
    one: Pick<Pair, 'score'>,
    id: string,
    held: Pair,
    heldId: string,
  ) => one.score > held.score || (one.score === held.score && order.indexOf(id) < order.indexOf(heldId))
  return arcs.every((arc) => {
    const ofMentee = pairs.filter(({ menteeId }) => menteeId === arc.menteeId)
    const ofMentor = pairs.filter(({ mentorId }) => mentorId === arc.mentorId)
    if (ofMentee.some(({ mentorId }) => mentorId === arc.mentorId)) return true
    const menteeWould =
      ofMentee.length < mentees.find(({ id }) => id === arc.menteeId)!.wants ||
      ofMentee.some((held) => !held.locked && prefers(mentorOrder, arc, arc.mentorId, held, held.mentorId))
    const mentorWould =
      ofMentor.length < mentors.find(({ id }) => id === arc.mentorId)!.max ||
      ofMentor.some((held) => !held.locked && prefers(menteeOrder, arc, arc.menteeId, held, held.menteeId))
    return !(menteeWould && mentorWould)
  })
}
