import { largeBits } from './large-bits.ts'
import { sameBits } from './same-bits.ts'

/** The bits of `solve` and of `solveLarge`, each way that gives other bits than the first said beside. */
export async function everyBits(): Promise<string> {
  return `${sameBits()} ${[...new Set(await largeBits())].join('/')}`
}
