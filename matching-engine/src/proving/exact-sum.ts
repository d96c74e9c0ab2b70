/** A sum of integers, exact whatever it grows to, as long as each is within 2^52. */
export type ExactSum = { readonly add: (term: number) => void; readonly total: () => bigint }

/** Sums of a million prices leave the integers that a double holds: what is near the edge is carried over. */
export function createExactSum(start = 0n): ExactSum {
  let [near, carried] = [0, start]
  return {
    add: (term) => {
      near += term
      if (near > edge || near < -edge) [near, carried] = [0, carried + BigInt(near)]
    },
    total: () => carried + BigInt(near),
  }
}

const edge = 2 ** 52
