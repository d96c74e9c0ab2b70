import { solveEverybodyFrom } from '../everybody/solve-everybody-from.ts'
import { solveFairestInOrder } from '../fairest/solve-fairest.ts'
import type { Instance } from '../instance/instance.ts'
import type { Arrangement } from '../instance/result.ts'
import { listedOrder } from '../solving/network.ts'
import { solveInOrder } from '../solving/solve.ts'
import { solveStably } from '../stable/solve-stable.ts'

/** Another instance with the same people, solved for the goal of `result`, with the same side proposing. */
export function solveAlike(instance: Instance, result: Arrangement): Arrangement {
  if (result.goal === 'fairest') return solveFairestInOrder(instance, listedOrder(instance))
  if (result.goal === 'everybody-has-somebody') return solveEverybodyFrom(instance, result)
  if (result.goal !== 'stable') return solveInOrder(instance, result.goal, listedOrder(instance))
  const { menteeOrder, mentorOrder } = result.certificate
  const order = { menteeAt: Int32Array.from(menteeOrder), mentorAt: Int32Array.from(mentorOrder) }
  return solveStably(instance, order, result.proposing)
}
