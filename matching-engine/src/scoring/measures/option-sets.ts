import type { Column } from '../../problem/criterion.ts'

/** One row of bits a person, one bit an option. */
export type OptionSets = { readonly words: number; readonly bits: Int32Array; readonly size: Int32Array }

/** Numbers the options named in the columns, in order of appearance. */
export function numberOptions(...columns: readonly Column<readonly string[]>[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const column of columns) {
    for (const options of column) {
      for (const option of options ?? []) if (!numbers.has(option)) numbers.set(option, numbers.size)
    }
  }
  return numbers
}

/** Options without a number are left out. */
export function optionSets(
  column: Column<readonly string[]>,
  numbers: ReadonlyMap<string, number>,
): OptionSets {
  return bitSets(
    column.map((options) => (options ?? []).flatMap((option) => numbers.get(option) ?? [])),
    numbers.size,
  )
}

export function bitSets(rows: readonly (readonly number[])[], count: number): OptionSets {
  const words = Math.max(1, Math.ceil(count / 32))
  const bits = new Int32Array(rows.length * words)
  const size = new Int32Array(rows.length)
  rows.forEach((row, person) => {
    for (const option of row) {
      const word = person * words + (option >> 5)
      const mask = 1 << (option & 31)
      if ((bits[word]! & mask) !== 0) continue
      bits[word] = bits[word]! | mask
      size[person] = size[person]! + 1
    }
  })
  return { words, bits, size }
}

/** How many options two people have in common. Both sets must number the same options. */
export function sharedCount(a: OptionSets, person: number, b: OptionSets, other: number): number {
  let count = 0
  for (let word = 0; word < a.words; word++) {
    count += bitCount(a.bits[person * a.words + word]! & b.bits[other * b.words + word]!)
  }
  return count
}

export function hasOption(sets: OptionSets, person: number, option: number): boolean {
  return (sets.bits[person * sets.words + (option >> 5)]! & (1 << (option & 31))) !== 0
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
