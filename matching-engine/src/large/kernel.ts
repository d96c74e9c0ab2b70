/**
 * Finds, among a block of mentors, those whose sum over four rows is large enough. Rows, `beside` and limits hold integers;
 * all kernels give the same positions. A row is `width` numbers; row 0 is all 0.
 */
export type Kernel = {
  /** Mentors in a block. */
  readonly width: number
  readonly rows: readonly Numbers[]
  /** A number of each mentor of the block, see `scan`. */
  readonly beside: Numbers
  /** Positions found by the last scan, ascending. */
  readonly hits: Int32Array
  /**
   * How many positions from `from` to `to` - 1 have a sum over the rows of at least `limit + beside` (`adds`), or of at
   * least the smaller of the two.
   */
  readonly scan: (chosen: Int32Array, from: number, to: number, limit: number, adds: boolean) => number
}

export type Numbers = Int32Array | Float64Array

export type KernelShape = {
  readonly rowCount: number
  readonly width: number
  /** Doubles, where sums grow beyond 32 bits. */
  readonly isWide: boolean
}

/** The kernel in JavaScript. */
export function createKernel({ rowCount, width, isWide }: KernelShape): Kernel {
  const numbers = (): Numbers => (isWide ? new Float64Array(width) : new Int32Array(width))
  const rows = Array.from({ length: rowCount }, numbers)
  const beside = numbers()
  const hits = new Int32Array(width)
  return {
    width,
    rows,
    beside,
    hits,
    scan(chosen, from, to, limit, adds) {
      const [a, b, c, d] = [rows[chosen[0]!]!, rows[chosen[1]!]!, rows[chosen[2]!]!, rows[chosen[3]!]!]
      let count = 0
      for (let at = from; at < to; at++) {
        const sum = a[at]! + b[at]! + c[at]! + d[at]!
        const other = beside[at]!
        const enough = adds ? limit + other : other < limit ? other : limit
        if (sum >= enough) hits[count++] = at
      }
      return count
    },
  }
}
