import type { FigureName } from './registry.ts'

type Shown = {
  readonly name: FigureName
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly low: number | null
  readonly high: number | null
  readonly silent: number | null
  readonly worst: number | null
  readonly best: number | null
  readonly cells: readonly { readonly label: string; readonly count: number | null }[] | null
}
/** `label` names the cell of a figure that has several; null is the figure itself. */
export type FigureLine = Omit<Shown, 'cells'> & { readonly label: string | null }

/** The figures as a table has them: a line each, and below it one for each of its cells. */
export function linesOf(figures: readonly Shown[]): FigureLine[] {
  return figures.flatMap(({ cells, ...figure }) => [
    { ...figure, label: null },
    ...(cells ?? []).map(({ label, count }) => ({
      ...nothing,
      name: figure.name,
      label,
      numerator: count,
      denominator: figure.denominator,
    })),
  ])
}

const nothing = { value: null, low: null, high: null, silent: null, worst: null, best: null }
