import type { Result } from 'matching-engine'
import type { Figures } from './figures.ts'

/** Best fit under quotas that the engine's own optimum breaks: found by HiGHS, whose word no certificate backs. */
export type QuotaArrangement = Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> & {
  readonly goal: 'best-fit'
  readonly certificate: null
  /** The engine's optimum, had no quota been asked. */
  readonly without: Figures
  /** How much better could exist at most, by HiGHS's bound; 0 and 0: it says that nothing is better. */
  readonly within: Figures
}
