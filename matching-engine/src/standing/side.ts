import { clearHeap, createDistanceHeap, type DistanceHeap } from '../solving/distance-heap.ts'

/** The marks of a search from one end. Distances are infinite between searches; what was touched is put back. */
export type Side = {
  readonly distance: Float64Array
  /** The node that a node was reached from, and the arc (-1: none, by way of the idle places). */
  readonly before: Int32Array
  readonly by: Int32Array
  readonly touched: number[]
  readonly heap: DistanceHeap
}

export function createSide(nodes: number): Side {
  return {
    distance: new Float64Array(nodes).fill(Infinity),
    before: new Int32Array(nodes),
    by: new Int32Array(nodes),
    touched: [],
    heap: createDistanceHeap(),
  }
}

export function clearSide({ distance, touched, heap }: Side): void {
  for (const node of touched) distance[node] = Infinity
  touched.length = 0
  clearHeap(heap)
}
