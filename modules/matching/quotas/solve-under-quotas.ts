import { solve, summarise, type Arrangement, type Instance } from 'matching-engine'
import type { MatchingWatch } from '../outcome.ts'
import { chosenArcs } from './chosen-arcs.ts'
import { figuresOf, type Figures } from './figures-of.ts'
import { modelOf, type Model } from './model-of.ts'
import type { QuotaArrangement } from './quota-arrangement.ts'
import { assertQuotas, type QuotaOnArcs } from './quota-on-arcs.ts'
import { loadHighs, runHighs } from './run-highs.ts'
import { sharesOf, type Share } from './shares-of.ts'
import { whenPairsAreKnown } from './when-pairs-are-known.ts'
import { whyHopeless, type QuotaRefusal } from './why-hopeless.ts'

/** The engine's optimum with its certificate where it keeps the quotas by itself; else what HiGHS found. */
export type SolvedUnderQuotas = {
  readonly result: Arrangement | QuotaArrangement
  readonly shares: readonly Share[]
}

/**
 * Best fit under quotas: most served, then the highest total. Other goals are not offered with quotas. Figures are counted
 * again in whole numbers; with `within` at 0 and 0 they are the optimum. Throws MatchingRefusal as `solve` does.
 */
export async function solveUnderQuotas(
  instance: Instance,
  quotas: readonly QuotaOnArcs[],
  { seed, nodes = 20_000, ...watch }: MatchingWatch & { readonly seed: string; readonly nodes?: number },
): Promise<{ readonly solved: SolvedUnderQuotas } | { readonly refusal: QuotaRefusal }> {
  assertQuotas(instance, quotas)
  const free = solve(instance, { goal: 'best-fit', seed, ...watch })
  const shares = sharesOf(chosenArcs(instance, free.pairs), quotas)
  if (shares.every(({ kept }) => kept)) return { solved: { result: free, shares } }
  const refusal = whyHopeless(quotas, instance.column.length)
  if (refusal !== null) return { refusal }

  const quotaIds = quotas.map(({ id }) => id)
  const highs = await loadHighs()
  const model = modelOf(instance, quotas)
  const servedColumns = Array.from({ length: instance.wants.length }, (_, at) => model.arcOf.length + at)
  watch.onProgress?.({ step: 'quotas', done: 0, of: 2 })
  const most = runHighs(highs, model, { worth: oneEach(model, servedColumns), nodes })
  if (most.kind === 'impossible') return { refusal: { code: 'impossible', quotaIds } }
  if (most.arcs === null) return { refusal: { code: 'not-found', quotaIds } }
  const { served } = counted(instance, quotas, most.arcs)
  if (served === 0) return { refusal: { code: 'leaves-nobody', quotaIds } }

  watch.onProgress?.({ step: 'quotas', done: 1, of: 2 })
  const isMost = Math.min(wholeBelow(most.bound), free.served) === served
  const best = runHighs(highs, model, {
    worth: scores(model, instance),
    also: [
      { least: served, most: Infinity, cells: servedColumns.map((column) => [column, 1] as const) },
      ...(isMost ? whenPairsAreKnown(instance, quotas, model, served) : []),
    ],
    nodes,
  })
  if (best.kind === 'impossible') throw new Error('most-served-not-found-again')
  const arcs = best.arcs ?? most.arcs
  const figures = counted(instance, quotas, arcs)
  if (figures.served < served) throw new Error('fewer-served')
  const result: QuotaArrangement = {
    goal: 'best-fit',
    ...summarise(instance, arcs),
    certificate: null,
    without: { served: free.served, total: free.total },
    within: {
      served: Math.min(wholeBelow(most.bound), free.served) - figures.served,
      total: wholeBelow(best.bound) - figures.total,
    },
  }
  return { solved: { result, shares: sharesOf(arcs, quotas) } }
}

function oneEach({ columns }: Model, ones: readonly number[]): Float64Array {
  const worth = new Float64Array(columns)
  for (const column of ones) worth[column] = 1
  return worth
}

function scores({ columns, arcOf }: Model, { score }: Instance): Float64Array {
  return Float64Array.from({ length: columns }, (_, at) => score[arcOf[at] ?? -1] ?? 0)
}

function counted(instance: Instance, quotas: readonly QuotaOnArcs[], arcs: readonly number[]): Figures {
  if (sharesOf(arcs, quotas).some(({ kept }) => !kept)) throw new Error('quota-broken')
  return figuresOf(instance, arcs)
}

// A hair above the bound before rounding down: HiGHS adds in floating numbers, and a bound too low would be a lie.
function wholeBelow(bound: number): number {
  return Math.floor(bound + 0.01)
}
