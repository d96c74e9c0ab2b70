/**
 * The figures of an edition, each defined once: what is counted, out of whom, with its interval and who was silent.
 *
 *   registry: Figure[]                      names, kinds, groups, numerators and denominators
 *   showFigures(facts): ShownFigure[]       all of them, small groups hidden
 *   compareShares(one, other)               the same figure of two editions, with the interval of the difference
 *   linesOf(figures): FigureLine[]          one line a figure and one a cell, as every table shows them
 */
export type {
  Asked,
  BothWays,
  CourseFacts,
  DatesByState,
  EditionFacts,
  Judged,
  ImmersionFacts,
  PairLife,
  ProjectFacts,
  RequestFacts,
  WorkshopFacts,
} from './facts.ts'
export { figureNames, groups, type FigureName, type Group } from './registry.ts'
export { showFigures, type ShownFigure } from './shown-figure.ts'
export { partLabels, type PartLabel } from './parts.ts'
export { linesOf, type FigureLine } from './lines.ts'
export { compareShares } from './compare.ts'
