import { solve, type Instance } from 'matching-engine'
import { arcsOfPairs } from './arcs-of-pairs.ts'
import { figuresOf, type Figures } from './figures-of.ts'
import { modelOf } from './model-of.ts'
import { assertQuotas, type Quota } from './quota.ts'
import { loadHighs, runHighs } from './run-highs.ts'
import { sharesOf, type Share } from './shares-of.ts'

/**
 * `arcs` ascend. `within` says what could be better at most, and `provenBy` who says so: the engine, by its certificate,
 * where its own optimum keeps the quotas; else HiGHS, whose word no certificate backs. `without` is that optimum.
 */
export type UnderQuotas = Figures & {
  readonly arcs: readonly number[]
  readonly shares: readonly Share[]
  readonly without: Figures
  readonly within: Figures
  readonly provenBy: 'engine' | 'highs'
}

/** `leaves-nobody`: only the arrangement without any pair keeps the quotas. `not-found`: the search was cut short. */
export type QuotaRefusal = {
  readonly code: 'no-pair-has' | 'every-pair-has' | 'impossible' | 'leaves-nobody' | 'not-found'
  readonly quotaIds: readonly string[]
}

/**
 * Best fit under quotas: most served, then the highest total. Other goals are not offered with quotas. Figures are counted
 * again in whole numbers; with `within` at 0 and 0 they are the optimum. Throws MatchingRefusal as `solve` does.
 */
export async function solveUnderQuotas(
  instance: Instance,
  quotas: readonly Quota[],
  { seed, nodes = 20_000 }: { readonly seed: string; readonly nodes?: number },
): Promise<{ readonly solved: UnderQuotas } | { readonly refusal: QuotaRefusal }> {
  assertQuotas(instance, quotas)
  const free = solve(instance, { goal: 'best-fit', seed })
  const without = { served: free.served, total: free.total }
  const freeArcs = arcsOfPairs(instance, free.pairs)
  const shares = sharesOf(freeArcs, quotas)
  if (shares.every(({ kept }) => kept)) {
    const within = { served: 0, total: 0 }
    return { solved: { ...without, arcs: freeArcs, shares, without, within, provenBy: 'engine' } }
  }
  const refusal = whyHopeless(quotas)
  if (refusal !== null) return { refusal }

  const quotaIds = quotas.map(({ id }) => id)
  const highs = await loadHighs()
  const model = modelOf(instance, quotas)
  const isServed = Float64Array.from({ length: model.columns }, (_, at) => (at < model.arcOf.length ? 0 : 1))
  const most = runHighs(highs, model, { worth: isServed, nodes })
  if (most.kind === 'impossible') return { refusal: { code: 'impossible', quotaIds } }
  if (most.arcs === null) return { refusal: { code: 'not-found', quotaIds } }
  const { served } = counted(instance, quotas, most.arcs)
  if (served === 0) return { refusal: { code: 'leaves-nobody', quotaIds } }

  const servedCells = [...isServed.keys()].slice(model.arcOf.length).map((column) => [column, 1] as const)
  const best = runHighs(highs, model, {
    worth: Float64Array.from(
      { length: model.columns },
      (_, at) => instance.score[model.arcOf[at] ?? -1] ?? 0,
    ),
    also: [{ least: served, most: Infinity, cells: servedCells }],
    nodes,
  })
  if (best.kind === 'impossible') throw new Error('most-served-not-found-again')
  const arcs = (best.arcs ?? most.arcs).toSorted((a, b) => a - b)
  const figures = counted(instance, quotas, arcs)
  if (figures.served < served) throw new Error('fewer-served')
  const within = {
    served: Math.min(wholeBelow(most.bound), without.served) - figures.served,
    total: wholeBelow(best.bound) - figures.total,
  }
  return {
    solved: { ...figures, arcs, shares: sharesOf(arcs, quotas), without, within, provenBy: 'highs' },
  }
}

/** What counting alone shows, once the engine's optimum, which has pairs, breaks a quota. */
function whyHopeless(quotas: readonly Quota[]): QuotaRefusal | null {
  const noneHas = quotas.filter(
    ({ bound, percent, having }) => bound === 'at-least' && percent > 0 && !having.includes(1),
  )
  if (noneHas.length > 0) return { code: 'no-pair-has', quotaIds: noneHas.map(({ id }) => id) }
  const allHave = quotas.filter(
    ({ bound, percent, having }) => bound === 'at-most' && percent < 100 && !having.includes(0),
  )
  if (allHave.length > 0) return { code: 'every-pair-has', quotaIds: allHave.map(({ id }) => id) }
  return null
}

function counted(instance: Instance, quotas: readonly Quota[], arcs: readonly number[]): Figures {
  if (sharesOf(arcs, quotas).some(({ kept }) => !kept)) throw new Error('quota-broken')
  return figuresOf(instance, arcs)
}

// A hair above the bound before rounding down: HiGHS adds in floating numbers, and a bound too low would be a lie.
function wholeBelow(bound: number): number {
  return Math.floor(bound + 0.01)
}
