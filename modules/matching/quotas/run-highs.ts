import type { Highs } from 'highs'
import type { Line, Model } from './model-of.ts'

/** `bound`: no whole solution is above it. `arcs` is null when the search ended before it found any. */
export type Found =
  | { readonly kind: 'found'; readonly arcs: readonly number[] | null; readonly bound: number }
  | { readonly kind: 'impossible' }

/** Three and a half megabytes of WebAssembly: only where a quota binds. */
export function loadHighs(): Promise<Highs> {
  // A network that fails once must not forbid quotas until the page is read again.
  return (loaded ??= load().catch((error: unknown) => {
    loaded = undefined
    throw error
  }))
}

let loaded: Promise<Highs> | undefined

async function load(): Promise<Highs> {
  // Its types describe the CommonJS file; what an import loads has the loader itself as default.
  const { default: start } = (await import('highs')) as unknown as { default: () => Promise<Highs> }
  return start()
}

/**
 * Maximises `worth` of the columns. One seed and a limit of nodes instead of seconds: the same model ends the
 * same way on a slow machine.
 */
export function runHighs(
  highs: Highs,
  { arcOf, columns, lower, lines }: Model,
  { worth, also = [], nodes }: { worth: Float64Array; also?: readonly Line[]; nodes: number },
): Found {
  const { objectiveSense, modelStatus, solutionStatus } = highs.constants
  const rows = [...lines, ...also]
  const cells = rows.flatMap((line) => line.cells)
  let filled = 0
  const data = {
    numCols: columns,
    numRows: rows.length,
    sense: objectiveSense.maximize,
    colCost: worth,
    colLower: lower,
    colUpper: new Float64Array(columns).fill(1),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns,
      starts: Int32Array.from([0, ...rows.map((line) => (filled += line.cells.length))]),
      indices: Int32Array.from(cells, ([column]) => column),
      values: Float64Array.from(cells, ([, value]) => value),
    },
    integrality: Int32Array.from({ length: columns }, (_, at) => (at < arcOf.length ? 1 : 0)),
  }
  return highs.withModel(data, (model): Found => {
    // Objectives are whole: less than 1 apart is equal.
    model.options.set({
      output_flag: false,
      random_seed: 1,
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      mip_max_nodes: nodes,
    })
    model.run()
    const status = model.getModelStatus()
    if (status === modelStatus.infeasible) return { kind: 'impossible' }
    const stopped = status === modelStatus.solutionLimit
    if (status !== modelStatus.optimal && !stopped) throw new Error(`highs-status-${status}`)
    const bound = Number(model.info.get('mip_dual_bound'))
    const value = model.getSolution().colValue
    const hasSolution = Number(model.info.get('primal_solution_status')) === solutionStatus.feasible
    const arcs = hasSolution ? arcOf.filter((_, at) => value[at]! > 0.5) : null
    return { kind: 'found', arcs, bound }
  })
}
