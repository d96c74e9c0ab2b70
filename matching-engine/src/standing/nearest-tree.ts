import {
  clearHeap,
  createDistanceHeap,
  nearestDistance,
  popNode,
  pushNode,
  type DistanceHeap,
} from '../solving/distance-heap.ts'

/** A distance for each node, kept so that the nearest are found one by one and a change costs O(log nodes). */
export type NearestTree = {
  /** A tournament: the lesser of two below is above them, nodes are the leaves from `leaves` on. */
  readonly least: Float64Array
  readonly leaves: number
}

export function createNearestTree(nodes: number, distanceOf: (node: number) => number): NearestTree {
  let leaves = 1
  while (leaves < nodes) leaves *= 2
  const least = new Float64Array(2 * leaves).fill(Infinity)
  for (let node = 0; node < nodes; node++) least[leaves + node] = distanceOf(node)
  for (let at = leaves - 1; at > 0; at--) least[at] = Math.min(least[2 * at]!, least[2 * at + 1]!)
  return { least, leaves }
}

export function moveNode({ least, leaves }: NearestTree, node: number, distance: number): void {
  let at = leaves + node
  if (least[at] === distance) return
  least[at] = distance
  for (at >>= 1; at > 0; at >>= 1) {
    const now = Math.min(least[2 * at]!, least[2 * at + 1]!)
    if (least[at] === now) return
    least[at] = now
  }
}

/** A walk over the nodes of a tree that does not change meanwhile, the nearest first. */
export type Walk = { readonly tree: NearestTree; readonly heap: DistanceHeap }

export function startWalk(tree: NearestTree): Walk {
  const heap = createDistanceHeap()
  pushNode(heap, 1, tree.least[1]!)
  return { tree, heap }
}

/** The distance of the next node; infinity when none is left. */
export function nextDistance({ heap }: Walk): number {
  return nearestDistance(heap)
}

/** The next node, or -1. */
export function nextNode({ tree: { least, leaves }, heap }: Walk): number {
  if (nearestDistance(heap) === Infinity) {
    clearHeap(heap)
    return -1
  }
  let at = popNode(heap)
  while (at < leaves) {
    const left = least[2 * at]! <= least[2 * at + 1]!
    const [nearer, other] = left ? [2 * at, 2 * at + 1] : [2 * at + 1, 2 * at]
    pushNode(heap, other, least[other]!)
    at = nearer
  }
  return at - leaves
}
