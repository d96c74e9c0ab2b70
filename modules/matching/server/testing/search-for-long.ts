import type { Task } from '../../../../platform/server/thread/in-thread.ts'
import { loadHighs } from '../../quotas/highs/load-highs.ts'

/** Says that it begins, then gives HiGHS what takes it hours: a market split (Cornuéjols and Dawande 1998). */
export const searchForLong: Task<null, number, 'begun'> = async (_, { onProgress }) => {
  const highs = await loadHighs()
  const [lines, columns] = [6, 50]
  const cells = Array.from({ length: lines * columns }, (__, at) => (at * 7919 + (at % 13) * 104_729) % 100)
  const halves = Array.from({ length: lines }, (__, line) => {
    const sum = cells.slice(line * columns, (line + 1) * columns).reduce((total, cell) => total + cell, 0)
    return (sum - (sum % 2)) / 2
  })
  onProgress('begun')
  const split = {
    numCols: columns,
    numRows: lines,
    colCost: new Float64Array(columns),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: halves,
    rowUpper: halves,
    integrality: new Int32Array(columns).fill(1),
    matrix: {
      format: 'csr' as const,
      numRows: lines,
      numCols: columns,
      starts: Int32Array.from({ length: lines + 1 }, (__, line) => line * columns),
      indices: Int32Array.from(cells, (__, at) => at % columns),
      values: cells,
    },
  }
  return highs.withModel(split, (model) => {
    model.options.set({ output_flag: false })
    model.run()
    return model.getModelStatus()
  })
}
