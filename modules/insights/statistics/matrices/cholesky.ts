/**
 * The square root of a symmetric matrix (row by row, size × size), in place of its lower half, and the logarithm of its
 * determinant; null where it has none to working precision: some column is then told by the others.
 */
export function factorise(matrix: Float64Array, size: number): number | null {
  let logDeterminant = 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let value = matrix[row * size + column]!
      for (let k = 0; k < column; k++) value -= matrix[row * size + k]! * matrix[column * size + k]!
      if (row > column) {
        matrix[row * size + column] = value / matrix[column * size + column]!
        continue
      }
      if (!(value > 1e-11 * matrix[row * size + row]!)) return null
      matrix[row * size + row] = Math.sqrt(value)
      logDeterminant += Math.log(value)
    }
  }
  return logDeterminant
}

/** The inverse of what was factorised, whole, into `inverse`. */
export function invert(root: Float64Array, size: number, inverse: Float64Array): void {
  const column = new Float64Array(size)
  for (let at = 0; at < size; at++) {
    column.fill(0)
    column[at] = 1
    solveInPlace(root, size, column)
    for (let row = 0; row < size; row++) inverse[row * size + at] = column[row]!
  }
}

/** Puts the solution in place of the right-hand side. */
export function solveInPlace(root: Float64Array, size: number, side: Float64Array): void {
  for (let row = 0; row < size; row++) {
    let value = side[row]!
    for (let k = 0; k < row; k++) value -= root[row * size + k]! * side[k]!
    side[row] = value / root[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = side[row]!
    for (let k = row + 1; k < size; k++) value -= root[k * size + row]! * side[k]!
    side[row] = value / root[row * size + row]!
  }
}
