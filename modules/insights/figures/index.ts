/**
 * The figures of an edition, each defined once: what is counted, out of whom, with its interval and who was silent.
 *
 *   registry: Figure[]                      names, kinds, groups, numerators and denominators
 *   showFigures(facts): ShownFigure[]       all of them, small groups hidden
 */
export type { Asked, EditionFacts, PairLife } from './facts.ts'
export { figureNames, groups, type FigureName, type Group } from './registry.ts'
export { showFigures, type ShownFigure } from './shown-figure.ts'
