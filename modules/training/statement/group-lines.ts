import { countedCents, isOpenLine, type SaidLine } from './counted-cents.ts'

type Grouped = SaidLine & {
  readonly kind: 'held' | 'missed' | 'correction'
  readonly level: number | null
  readonly aboveCap: boolean
}
/** Sessions that come to the same, whatever their levels; what was settled and corrected stands apart. */
export type LineGroup = {
  readonly kind: 'held' | 'missed' | 'above-cap' | 'settled' | 'correction'
  readonly levels: readonly number[]
  readonly count: number
  /** What each comes to; null where they differ. */
  readonly eachCents: number | null
  readonly totalCents: number
}

const order = ['held', 'missed', 'above-cap', 'settled', 'correction'] as const

/** What a month comes to in a few lines. What is open adds nothing, and stands elsewhere. */
export function groupLines(lines: readonly Grouped[]): LineGroup[] {
  const groups = new Map<string, Grouped[]>()
  for (const line of lines.filter((one) => !isOpenLine(one) || one.isContestedLate)) {
    const kind = kindOf(line)
    const key = kind === 'held' || kind === 'missed' ? `${kind}/${countedCents(line)}` : kind
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()]
    .map((group): LineGroup => {
      const each = new Set(group.map(countedCents))
      const levels = group.flatMap(({ level }) => level ?? [])
      return {
        kind: kindOf(group[0]!),
        levels: [...new Set(levels)].toSorted((one, other) => one - other),
        count: group.length,
        eachCents: each.size === 1 ? [...each][0]! : null,
        totalCents: group.reduce((sum, line) => sum + countedCents(line), 0),
      }
    })
    .toSorted(
      (one, other) =>
        order.indexOf(one.kind) - order.indexOf(other.kind) || (one.levels[0] ?? 0) - (other.levels[0] ?? 0),
    )
}

function kindOf({ kind, aboveCap, settled, isContestedLate }: Grouped): LineGroup['kind'] {
  if (kind === 'correction') return 'correction'
  if (settled !== null && !settled.inNext && !isContestedLate) return 'settled'
  return aboveCap ? 'above-cap' : kind
}
