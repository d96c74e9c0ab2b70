import type { Highs, ModelData } from 'highs'
import type { Model } from './model-of.ts'

/** A model as HiGHS takes it: `worth` of the columns is to be as large as can be. */
export function highsData(highs: Highs, { columns, lower, lines }: Model, worth: Float64Array): ModelData {
  const starts = new Int32Array(lines.length + 1)
  lines.forEach(({ cells }, at) => (starts[at + 1] = starts[at]! + cells.length))
  const indices = new Int32Array(starts[lines.length]!)
  const values = new Float64Array(indices.length)
  lines.forEach(({ cells }, line) =>
    cells.forEach(([column, value], at) => {
      indices[starts[line]! + at] = column
      values[starts[line]! + at] = value
    }),
  )
  return {
    numCols: columns,
    numRows: lines.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: worth,
    colLower: lower,
    colUpper: new Float64Array(columns).fill(1),
    rowLower: lines.map(({ least }) => least),
    rowUpper: lines.map(({ most }) => most),
    matrix: { format: 'csr', numRows: lines.length, numCols: columns, starts, indices, values },
  }
}
