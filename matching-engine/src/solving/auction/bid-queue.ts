import type { Network } from '../network.ts'

/** Bids between two looks at whether the search was cancelled. */
export const often = 1 << 14

/** A ring of mentees, one entry for each place that they have left. The rows of the next `ahead` were asked for. */
export type Queue = {
  readonly ring: Int32Array
  readonly rows: Int32Array
  head: number
  count: number
  ahead: number
}

export function createQueue(room: Int32Array): Queue {
  let count = 0
  for (const places of room) count += places
  const ring = new Int32Array(count)
  let at = 0
  for (let mentee = 0; mentee < room.length; mentee++) {
    for (let place = 0; place < room[mentee]!; place++) ring[at++] = mentee
  }
  return { ring, rows: new Int32Array(atOnce), head: 0, count, ahead: 0 }
}

export function takeFirst(queue: Queue, network: Network): number {
  if (queue.ahead === 0) readAhead(queue, network)
  queue.ahead--
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

/** So many rows are asked for together: few enough to be kept until their turn. */
const atOnce = 32

/**
 * Touches the rows of those next in turn, so that memory brings them all while the first is waited for: one after the
 * other, each would be waited for in full. What was read is kept, or the compiler would leave it out.
 */
function readAhead(queue: Queue, { rowStart, column, score }: Network): void {
  const { ring, rows, head, count } = queue
  const many = Math.min(count, atOnce)
  for (let turn = 0; turn < many; turn++) {
    const at = head + turn
    rows[turn] = rowStart[ring[at >= ring.length ? at - ring.length : at]!]!
  }
  const last = column.length - 1
  let read = 0
  for (let turn = 0; turn < many; turn++) {
    const arc = rows[turn]!
    read ^= column[arc]! ^ column[Math.min(arc + 16, last)]! ^ score[arc]!
  }
  rows[0] = read
  queue.ahead = many
}
