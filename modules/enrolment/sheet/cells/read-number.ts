import { fold } from '../fold.ts'

/** A number as people write it, with or without a unit: "3", "3,5", "1 200", "12 ans", "80 %". Null where it is none. */
export function readNumber(cell: string): number | null {
  const match =
    /^([-+]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?:[.,]\d+)?|[-+]?\d+(?:[.,]\d+)?)\s*([\p{L}%€$£°/]{0,12})$/u.exec(
      cell.trim(),
    )
  // "2B" is a class; "2h" and "3k" are figures.
  if (match === null || /^(bis|ter|quater|er|eme|e|st|nd|rd|th|[a-ce-gilnopq-wz])$/i.test(match[2]!))
    return null
  const value = Number(match[1]!.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

/** A whole number of mentees from 0 to 50, as people write it: "3", "two", "2 or 3" (two), "1-2" (two at most), "up to 3 mentees". Null where it is none. */
export function readCapacity(cell: string): number | null {
  if (/^\s*[-–−]|\d[.,]0*[1-9]/.test(cell)) return null
  const words = fold(cell.replace(/[.,]0+(?!\d)/, ' ').replace(/[-–—/]/g, ' to '))
    .split(' ')
    .map((word) => numbers.get(word) ?? word.replace(/^(\d+)\+$/, '$1'))
    .filter((word) => !around.test(word))
  if (words.length === 0 || words.length > 2 || !words.every((word) => /^\d{1,2}$/.test(word))) return null
  const counts = words.map(Number)
  if (counts.some((count) => count > 50)) return null
  return leavesChoice(cell) ? Math.min(...counts) : Math.max(...counts)
}

/** « 2 ou 3 »: either would do, and the cautious one is the smaller. "1-2" and "up to 3" say how far somebody goes. */
export function leavesChoice(cell: string): boolean {
  return /(?:\d|[a-z])\s+(?:ou|or)\s+(?:\d|[a-z])/i.test(cell) && !/\b(?:max|up to|jusqu)/i.test(cell)
}

const numbers = new Map(
  [
    'zero aucun aucune none nobody',
    'one un une single',
    'two deux couple',
    'three trois',
    'four quatre',
    'five cinq',
    'six',
    'seven sept',
    'eight huit',
    'nine neuf',
    'ten dix',
  ].flatMap((written, value) => written.split(' ').map((word) => [word, `${value}`] as const)),
)
const around =
  /^(mentees?|mentor\S*|e|es|s|personnes?|people|persons?|students?|filleul\S*|places?|bin[oô]mes?|pairs?|jeunes?|etudiants?|eleves?|up|to|at|most|max|maximum|maxi|or|ou|a|au|plus|jusqu|the|de|d|only|just|seule?|seulement|juste|entre|between|and|et|per|year)$/
