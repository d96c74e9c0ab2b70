import type { Option } from './contract.ts'

/**
 * The levels of an edition, lowest first, with those that a sheet brings. Where the sheet knows every level, its order
 * counts; otherwise each new level stands right above the one below it in the sheet. Null where nothing changes.
 */
export function mergeLevels(known: readonly Option[], brought: readonly Option[]): Option[] | null {
  const isBrought = (level: Option) => brought.some(({ key }) => key === level.key)
  if (known.every(isBrought)) return isSame(known, brought) ? null : [...brought]
  const merged = [...known]
  brought.forEach((level, index) => {
    if (merged.some(({ key }) => key === level.key)) return
    const below = brought[index - 1]
    merged.splice(merged.findIndex(({ key }) => key === below?.key) + 1, 0, level)
  })
  return merged.length === known.length ? null : merged
}

function isSame(known: readonly Option[], brought: readonly Option[]): boolean {
  return known.length === brought.length && known.every(({ key }, index) => key === brought[index]!.key)
}
