/** Bids between two looks at whether the search was cancelled. */
export const often = 1 << 14

/** A ring of mentees, one entry for each place that they have left. */
export type Queue = { readonly ring: Int32Array; head: number; count: number }

export function createQueue(room: Int32Array): Queue {
  let count = 0
  for (const places of room) count += places
  const ring = new Int32Array(count)
  let at = 0
  for (let mentee = 0; mentee < room.length; mentee++) {
    for (let place = 0; place < room[mentee]!; place++) ring[at++] = mentee
  }
  return { ring, head: 0, count }
}

export function takeFirst(queue: Queue): number {
  const mentee = queue.ring[queue.head]!
  queue.head = queue.head + 1 === queue.ring.length ? 0 : queue.head + 1
  queue.count--
  return mentee
}

export function putLast(queue: Queue, mentee: number): void {
  const at = queue.head + queue.count
  queue.ring[at >= queue.ring.length ? at - queue.ring.length : at] = mentee
  queue.count++
}
