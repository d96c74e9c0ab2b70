const separators = ['\t', ';', ',', '|'] as const

/** The separator that gives the first records the same number of cells; where several do, the one that gives most. */
export function guessSeparator(text: string): string {
  const records = countByRecord(text, 60)
  const filled = records.filter((record) => record.length > 0)
  let best: { separator: string; agreement: number; count: number } = {
    separator: ',',
    agreement: 0,
    count: 0,
  }
  for (const [index, separator] of separators.entries()) {
    const counts = filled.map((record) => record.counts[index]!)
    const count = mostFrequent(counts.filter((found) => found > 0))
    const agreement = counts.filter((found) => found === count).length / counts.length
    if (count > 0 && (agreement > best.agreement || (agreement === best.agreement && count > best.count))) {
      best = { separator, agreement, count }
    }
  }
  return best.separator
}

type Counted = { length: number; counts: number[] }

// A quote opens a quoted cell only where a cell begins: 5" screen is a text like any other.
function countByRecord(text: string, wanted: number): Counted[] {
  const records: Counted[] = []
  let current: Counted = { length: 0, counts: separators.map(() => 0) }
  let atCellStart = true
  let quoted = false
  for (let at = 0; at < text.length && records.length < wanted; at++) {
    const character = text[at]!
    if (quoted) {
      if (character === '"' && text[at + 1] === '"') at++
      else if (character === '"') quoted = false
      continue
    }
    if (character === '\n') {
      records.push(current)
      current = { length: 0, counts: separators.map(() => 0) }
      atCellStart = true
      continue
    }
    const separator = separators.indexOf(character as (typeof separators)[number])
    if (separator >= 0) current.counts[separator]!++
    quoted = character === '"' && atCellStart
    atCellStart = separator >= 0
    current.length++
  }
  if (current.length > 0) records.push(current)
  return records
}

function mostFrequent(counts: number[]): number {
  const seen = new Map<number, number>()
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1)
  return [...seen].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}
