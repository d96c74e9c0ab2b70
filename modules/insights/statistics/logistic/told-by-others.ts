import type { Design } from './design.ts'

/** Columns that those before them tell to working precision (Gram–Schmidt, twice): no coefficient can be said of them. */
export function toldByOthers({ rows, columns, x }: Design): number[] {
  const told: number[] = []
  const basis: Float64Array[] = []
  for (let column = 0; column < columns; column++) {
    const left = Float64Array.from({ length: rows }, (_, row) => x[row * columns + column]!)
    const before = dot(left, left)
    for (const one of [...basis, ...basis]) {
      const share = dot(one, left)
      for (let row = 0; row < rows; row++) left[row]! -= share * one[row]!
    }
    const length = Math.sqrt(dot(left, left))
    if (before === 0 || length < 1e-6 * Math.sqrt(before)) told.push(column)
    else basis.push(left.map((value) => value / length))
  }
  return told
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
