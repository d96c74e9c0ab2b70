/**
 * Rows of sums over a block of mentors, and whose sums are large enough. All numbers are integers; all kernels give the
 * same. A row is `width` numbers; row 0 stays all 0.
 */
export type Kernel = {
  /** Mentors in a block. */
  readonly width: number
  readonly rows: readonly Numbers[]
  /** A number of each class, see `addOfClasses`. */
  readonly values: Numbers
  /** A number of each mentor of the block, see `scan`. */
  readonly beside: Numbers
  /** Positions found by the last scan, ascending. */
  readonly hits: Int32Array
  /** Adds to a row, for the mentors `from` to `to` - 1, the value of the class that each has in a list. */
  readonly addOfClasses: (row: number, list: number, from: number, to: number) => void
  /**
   * How many positions from `from` to `to` - 1 have a sum over four rows of at least `limit + beside` (`adds`), or of at
   * least the smaller of the two.
   */
  readonly scan: (chosen: Int32Array, from: number, to: number, limit: number, adds: boolean) => number
}

export type Numbers = Int32Array | Float64Array

export type KernelShape = {
  readonly rowCount: number
  readonly width: number
  /** The class of each mentor, in each list. */
  readonly classLists: readonly Int32Array[]
  readonly mostClasses: number
  /** Doubles, where sums grow beyond 32 bits. */
  readonly isWide: boolean
}

/** The kernel in JavaScript. */
export function createKernel({ rowCount, width, classLists, mostClasses, isWide }: KernelShape): Kernel {
  const numbers = (length: number): Numbers => (isWide ? new Float64Array(length) : new Int32Array(length))
  const rows = Array.from({ length: rowCount }, () => numbers(width))
  const values = numbers(mostClasses)
  const beside = numbers(width)
  const hits = new Int32Array(width)
  return {
    width,
    rows,
    values,
    beside,
    hits,
    addOfClasses(row, list, from, to) {
      const [into, classOf] = [rows[row]!, classLists[list]!]
      for (let j = from; j < to; j++) into[j - from] = into[j - from]! + values[classOf[j]!]!
    },
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
