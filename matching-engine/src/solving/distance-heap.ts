/** A binary heap of nodes by distance. A node may be pushed again with a shorter distance; its reader skips the stale one. */
export type DistanceHeap = { readonly nodes: number[]; readonly distances: number[] }

export function createDistanceHeap(): DistanceHeap {
  return { nodes: [], distances: [] }
}

export function clearHeap({ nodes, distances }: DistanceHeap): void {
  nodes.length = 0
  distances.length = 0
}

export function pushNode({ nodes, distances }: DistanceHeap, node: number, distance: number): void {
  let at = nodes.length
  nodes.push(node)
  distances.push(distance)
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (distances[parent]! <= distance) break
    nodes[at] = nodes[parent]!
    distances[at] = distances[parent]!
    at = parent
  }
  nodes[at] = node
  distances[at] = distance
}

/** The distance of the nearest node; infinity when empty. */
export function nearestDistance({ distances }: DistanceHeap): number {
  return distances.length === 0 ? Infinity : distances[0]!
}

/** Removes and returns the nearest node of a heap that is not empty. */
export function popNode({ nodes, distances }: DistanceHeap): number {
  const top = nodes[0]!
  const node = nodes.pop()!
  const distance = distances.pop()!
  const size = nodes.length
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= size) break
    if (child + 1 < size && distances[child + 1]! < distances[child]!) child++
    if (distances[child]! >= distance) break
    nodes[at] = nodes[child]!
    distances[at] = distances[child]!
    at = child
  }
  if (size > 0) {
    nodes[at] = node
    distances[at] = distance
  }
  return top
}
