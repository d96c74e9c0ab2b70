import type { Highs } from 'highs'
import { highsData } from './highs-data.ts'
import type { Model } from './model-of.ts'

/** `bound`: no whole solution is above it. `arcs` is null when the search ended before it found any. */
export type Found =
  | { readonly kind: 'found'; readonly arcs: readonly number[] | null; readonly bound: number }
  | { readonly kind: 'impossible' }

/**
 * Maximises `worth` of the columns, arcs being whole. One seed and a limit of nodes instead of seconds: the same model
 * ends the same way on a slow machine. `isNarrow`: only arcs near the optimum are in the model.
 */
export function runHighs(
  highs: Highs,
  model: Model,
  { worth, nodes, isNarrow = false }: { worth: Float64Array; nodes: number; isNarrow?: boolean },
): Found {
  const { arcOf, columns } = model
  const { modelStatus, solutionStatus } = highs.constants
  const integrality = Int32Array.from({ length: columns }, (_, at) => (at < arcOf.length ? 1 : 0))
  return highs.withModel({ ...highsData(highs, model, worth), integrality }, (opened): Found => {
    // Objectives are whole: less than 1 apart is equal.
    opened.options.set({
      output_flag: false,
      random_seed: 1,
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      mip_max_nodes: nodes,
      ...(isNarrow && straight),
    })
    opened.run()
    const status = opened.getModelStatus()
    if (status === modelStatus.infeasible) return { kind: 'impossible' }
    const stopped = status === modelStatus.solutionLimit
    if (status !== modelStatus.optimal && !stopped) throw new Error(`highs-status-${status}`)
    // A hair above before rounding down: HiGHS adds in floating numbers, and a bound too low would be a lie.
    const bound = Math.floor(Number(opened.info.get('mip_dual_bound')) + 0.01)
    const value = opened.getSolution().colValue
    const hasSolution = Number(opened.info.get('primal_solution_status')) === solutionStatus.feasible
    const arcs = hasSolution ? arcOf.filter((_, at) => value[at]! > 0.5) : null
    return { kind: 'found', arcs, bound }
  })
}

// Where good arrangements are all there is, looking for them takes longer than the search.
const straight = {
  mip_heuristic_effort: 0,
  mip_heuristic_run_feasibility_jump: false,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_rins: false,
  mip_heuristic_run_root_reduced_cost: false,
  mip_detect_symmetry: false,
}
