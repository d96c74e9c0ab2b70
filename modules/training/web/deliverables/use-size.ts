import { useFormatter } from 'use-intl'

/** "3,4 Mo": how large a file is, as people read it. */
export function useSize() {
  const format = useFormatter()
  return (bytes: number) =>
    bytes < 100_000
      ? format.number(Math.max(1, Math.round(bytes / 1000)), { style: 'unit', unit: 'kilobyte' })
      : format.number(bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
}
