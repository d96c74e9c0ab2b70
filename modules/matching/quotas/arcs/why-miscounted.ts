import { checkCertificate, type Doubt, type Instance, type Result } from 'matching-engine'

type Counted = Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'>

/**
 * Why allowed pairs, places, locks or figures are not as said; null when they are. By the engine's own checker, given a
 * certificate that proves nothing: what it says of the optimum comes after all that, and is not asked here.
 */
export function whyMiscounted(instance: Instance, counted: Counted): Doubt | null {
  const verdict = checkCertificate(instance, withoutCertificate(instance, counted))
  return verdict.proven || ofTheOptimum.includes(verdict.because) ? null : verdict.because
}

/** As the engine takes it, with a certificate that proves nothing. */
export function withoutCertificate(
  { mentorIds }: Instance,
  { pairs, served, lowest, total }: Counted,
): Result {
  const prices = mentorIds.map(() => 0)
  const certificate = { lambda: 0, prices, servedCover: [], lowestBound: null }
  return { goal: 'best-fit', pairs, served, lowest, total, certificate }
}

const ofTheOptimum: readonly Doubt[] = ['served-not-proven', 'total-not-proven']
