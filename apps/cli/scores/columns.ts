/** Headings that people write, in French and in English, compared without case, accent or punctuation. */
const headings = {
  mentee: ['mentee', 'mentoree', 'mentore', 'id', 'name', 'nom'],
  mentor: ['mentor', 'id', 'name', 'nom'],
  score: ['score', 'points', 'note'],
  wants: ['wants', 'wanted', 'mentors wanted', 'mentors voulus', 'souhaite', 'places'],
  min: ['min', 'minimum', 'at least', 'au moins'],
  max: ['max', 'maximum', 'at most', 'au plus', 'places', 'capacity', 'capacite'],
} as const

export type ColumnName = keyof typeof headings

/** Which column of the heading line holds what; -1 when none does. */
export function columnOf(name: ColumnName, line: readonly string[]): number {
  const plain = line.map(simplified)
  for (const heading of headings[name]) {
    const at = plain.indexOf(simplified(heading))
    if (at >= 0) return at
  }
  return -1
}

function simplified(heading: string): string {
  return heading
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9 ]/g, '')
    .trim()
    .toLowerCase()
}
