import { randomBytes, randomFillSync } from 'node:crypto'

// Thirty bits count within a millisecond, from a random start in their lower half: half a billion ids before they are full.
const counterBits = 30
const randomStart = () => randomBytes(4).readUInt32BE() >>> (32 - counterBits + 1)

// Asked of the system for many ids at once: one call a request was a twentieth of what a refused one cost.
const pool = Buffer.alloc(16 * 256)
let used = pool.length

function randomSixteen(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += 16
  return Buffer.from(pool.subarray(used - 16, used))
}

let lastMs = -1
let counter = 0

/**
 * A UUID version 7 (RFC 9562, 5.7) for the given instant. Ids of one process keep the order of their making, also
 * within one millisecond and where the clock goes backwards: a counter stands after the time, and the time never
 * falls (6.2, method 1). The last 44 bits are random.
 */
export function newId(now: string): string {
  const ms = Date.parse(now)
  if (ms > lastMs) {
    lastMs = ms
    counter = randomStart()
  } else {
    counter += 1
    if (counter >= 2 ** counterBits) {
      lastMs += 1
      counter = randomStart()
    }
  }
  const bytes = randomSixteen()
  bytes.writeUIntBE(lastMs, 0, 6)
  // Twelve bits of the counter beside the version, eighteen beside the variant.
  bytes.writeUInt16BE(0x7000 | (counter >>> 18), 6)
  bytes[8] = 0x80 | ((counter >>> 12) & 0x3f)
  bytes[9] = (counter >>> 4) & 0xff
  bytes[10] = ((counter & 0x0f) << 4) | (bytes[10]! & 0x0f)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
