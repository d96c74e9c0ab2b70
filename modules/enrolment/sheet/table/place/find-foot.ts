import type { SheetRow } from '../../sheet.ts'

/**
 * Splits the lines of people from what stands below them: totals, "n = 46", a signature, the date of the export. A total
 * inside the table is none of its people either.
 */
export function splitFoot(rows: readonly SheetRow[]): {
  people: SheetRow[]
  foot: { line: number; text: string }[]
} {
  const usual = usualCount(rows)
  const isOut = rows.map(({ cells }) => isTotal(cells, usual))
  for (let at = rows.length - 1; at > 0 && at >= rows.length - footLooked; at--) {
    if (!isOut[at] && !isNote(rows, at, usual, isOut)) break
    isOut[at] = true
  }
  // Somebody must be left: a sheet of totals is shown as it stands.
  if (isOut.every(Boolean)) return { people: [...rows], foot: [] }
  return {
    people: rows.filter((_, at) => !isOut[at]),
    foot: rows.flatMap(({ line, cells }, at) => (isOut[at] ? [{ line, text: wordsOf(cells) }] : [])),
  }
}

const footLooked = 12

function isTotal(cells: readonly string[], usual: number): boolean {
  const [first = '', ...others] = cells.filter((cell) => cell !== '')
  if (/^n\s*=\s*\d+$/i.test(first)) return others.length <= 1
  if (!totalWords.test(first)) return false
  return others.length === 0 ? first.length <= 80 && (usual >= 2 || /\d/.test(first)) : others.every(isFigure)
}

function isFigure(cell: string): boolean {
  return /^[-+]?[\d\s.,\u202f\u00a0]+\s?%?$/.test(cell)
}

// One cell or two under a table that is wider, with words of a foot, or after a blank line.
function isNote(rows: readonly SheetRow[], at: number, usual: number, isOut: readonly boolean[]): boolean {
  const { line, cells } = rows[at]!
  const some = cells.filter((cell) => cell !== '')
  if (some.length > 2 || some.length * 2 > usual) return false
  const above = rows.slice(0, at).findLast((_, index) => !isOut[index])
  const isApart = above !== undefined && line - above.line > 1 && usual >= 3
  return isApart || readsAsNote(cells) || countWords.test(some[0]!)
}

// In one cell, in the first two, or in two that both do: a word of a foot far from the margin is somebody's answer.
function readsAsNote(cells: readonly string[]): boolean {
  const filled = cells.flatMap((cell, index) =>
    cell === '' ? [] : [{ index, isWord: footWords.test(cell) }],
  )
  const isAtMargin = filled.length === 1 || filled.every(({ index }, at) => index === at)
  return filled.every(({ isWord }) => isWord) || (isAtMargin && filled.some(({ isWord }) => isWord))
}

// Below a short list the lines of its foot may be as many as its people: those fill several cells.
function usualCount(rows: readonly SheetRow[]): number {
  const all = rows.map(({ cells }) => cells.filter((cell) => cell !== '').length)
  const several = all.filter((count) => count > 1)
  const counts = (several.length > 1 ? several : all).toSorted((a, b) => a - b)
  return counts[Math.floor(counts.length / 2)] ?? 0
}

function wordsOf(cells: readonly string[]): string {
  const text = cells.filter((cell) => cell !== '').join(' · ')
  return text.length > 80 ? `${text.slice(0, 78)}…` : text
}

const totalWords =
  /^(grand[- ]total|sous[- ]total|sub-?total|total|totaux|somme|moyenne|m[ée]diane|average|mean|median|sum|effectif|count)(\s*(:|=|\d|\(|g[ée]n[ée]ral|of\b|des?\b|inscri|mentor|r[ée]ponse|response|participant|personne|people)|\s*$)/i
const footWords =
  /^(signatures?|signé|fait à|fait le|le président|la présidente|visa|page \d|source\s*:|légende|legend|note\s*:|nb\s*:|n\.b\.|mis à jour|mise à jour|màj|last updated|updated|generated|exported|export(é)? (du|le|on)|date\s*:|document |confidentiel|confidential|©|\*)/i
const countWords =
  /^\d+\s+(réponses?|inscrits?|inscrit·es|inscriptions?|participants?|personnes?|mentors?|mentees?|mentorés?|responses?|people|entries|rows|lignes?)\.?$/i
