import { digestOf } from './digest.ts'

const blockSize = 1 << 20

/** A digest of whole numbers in order, however many: SHA-256 of the list of the digests of each million of them. */
export async function digestOfNumbers(numbers: ArrayLike<number>): Promise<string> {
  const digests: string[] = []
  for (let from = 0; from < numbers.length; from += blockSize) {
    const length = Math.min(blockSize, numbers.length - from)
    digests.push(await digestOf(Array.from({ length }, (_, at) => numbers[from + at]!)))
  }
  return digestOf(digests)
}
