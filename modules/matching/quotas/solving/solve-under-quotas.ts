import { solve, SolvingCancelled, summarise, type Arrangement, type Instance } from 'matching-engine'
import type { MatchingWatch } from '../../outcome/outcome.ts'
import { bestUnderQuotas } from './best-under-quotas.ts'
import { byId } from '../highs/by-id.ts'
import { chosenArcs } from '../arcs/chosen-arcs.ts'
import type { Figures } from '../../outcome/figures.ts'
import { figuresOf } from '../arcs/figures-of.ts'
import { loadHighs } from '../highs/load-highs.ts'
import { mostUnderQuotas } from './most-under-quotas.ts'
import { likelyArcs } from '../pricing/likely-arcs.ts'
import { mostServedBound } from '../pricing/most-served-bound.ts'
import { pricesUnderQuotas } from '../pricing/prices-under-quotas.ts'
import type { QuotaArrangement } from '../../outcome/quota-arrangement.ts'
import { assertQuotas, type QuotaOnArcs } from '../arcs/quota-on-arcs.ts'
import type { Share } from '../../outcome/share.ts'
import { sharesOf } from '../arcs/shares-of.ts'
import { wantedOf } from '../highs/wanted.ts'
import { whyHopeless, type QuotaRefusal } from '../arcs/why-hopeless.ts'

/** The engine's optimum with its certificate where it keeps the quotas by itself; else what HiGHS found. */
export type SolvedUnderQuotas = {
  readonly result: Arrangement | QuotaArrangement
  readonly shares: readonly Share[]
}

/**
 * Best fit under quotas: most served, then the highest total. Other goals are not offered with quotas. Figures are counted
 * again in whole numbers; with `within` at 0 and 0 they are the optimum. Throws MatchingRefusal and SolvingCancelled as
 * `solve` does; HiGHS itself is not interrupted.
 */
export async function solveUnderQuotas(
  instance: Instance,
  quotas: readonly QuotaOnArcs[],
  { seed, nodes = 20_000, ...watch }: MatchingWatch & { readonly seed: string; readonly nodes?: number },
): Promise<{ readonly solved: SolvedUnderQuotas } | { readonly refusal: QuotaRefusal }> {
  assertQuotas(instance, quotas)
  const free = solve(instance, { goal: 'best-fit', seed, ...watch })
  const freely = sharesOf(chosenArcs(instance, free.pairs), quotas)
  if (freely.every(({ kept }) => kept)) return { solved: { result: free, shares: freely } }
  const refusal = whyHopeless(quotas, instance.column.length)
  if (refusal !== null) return { refusal }

  const quotaIds = quotas.map(({ id }) => id)
  const highs = await loadHighs()
  const asked = { instance, byId: byId(instance), quotas }
  const few = 2 * (instance.wants.length + instance.max.length)
  const stopIfUnwanted = () => {
    if (watch.isCancelled?.() === true) throw new SolvingCancelled('cancelled')
  }
  const bestServing = (served: number, isMost: boolean) => {
    const wanted = wantedOf(asked, served, isMost)
    const likely = likelyArcs(wanted, free.certificate)
    const priced = pricesUnderQuotas(highs, wanted, likely, stopIfUnwanted)
    if (priced === null) return null
    watch.onProgress?.({ step: 'quotas', done: 1, of: 2 })
    const found = bestUnderQuotas(highs, wanted, priced, { nodes, few, stopIfUnwanted })
    return found.kind === 'found' ? found : null
  }

  watch.onProgress?.({ step: 'quotas', done: 0, of: 2 })
  // Quotas seldom cost anybody a mentor: the best of those who serve as many is looked for at once.
  const best = bestServing(free.served, true)
  if (best?.arcs) return { solved: solved(best.arcs, { served: free.served, total: best.bound }) }

  // Then the best of those who serve as many as prices allow: where there is one, they prove that no more can be.
  const anybody = wantedOf(asked, 0, false)
  const atMost = mostServedBound(highs, anybody, likelyArcs(anybody, free.certificate), stopIfUnwanted)
  if (atMost !== null && atMost > 0 && atMost < free.served) {
    const next = bestServing(atMost, true)
    if (next?.arcs) return { solved: solved(next.arcs, { served: atMost, total: next.bound }) }
  }

  stopIfUnwanted()
  const most = mostUnderQuotas(highs, anybody, nodes)
  if (most.kind === 'impossible') return { refusal: { code: 'impossible', quotaIds } }
  if (most.arcs === null) return { refusal: { code: 'not-found', quotaIds } }
  const { served } = figuresOf(instance, most.arcs)
  if (served === 0) return { refusal: { code: 'leaves-nobody', quotaIds } }
  const mostServed = Math.min(most.bound, free.served)
  const bestOfFewer = bestServing(served, mostServed === served)
  if (bestOfFewer === null) throw new Error('most-served-not-found-again')
  return { solved: solved(bestOfFewer.arcs ?? most.arcs, { served: mostServed, total: bestOfFewer.bound }) }

  function solved(arcs: readonly number[], bound: Figures): SolvedUnderQuotas {
    const figures = figuresOf(instance, arcs)
    const shares = sharesOf(arcs, quotas)
    if (shares.some(({ kept }) => !kept)) throw new Error('quota-broken')
    const result: QuotaArrangement = {
      goal: 'best-fit',
      ...summarise(instance, arcs),
      certificate: null,
      without: { served: free.served, total: free.total },
      within: { served: bound.served - figures.served, total: bound.total - figures.total },
    }
    return { result, shares }
  }
}
