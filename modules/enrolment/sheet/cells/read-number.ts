/** A number as people write it, with or without a unit: "3", "3,5", "1 200", "12 ans", "80 %". Null where it is none. */
export function readNumber(cell: string): number | null {
  const match =
    /^([-+]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?:[.,]\d+)?|[-+]?\d+(?:[.,]\d+)?)\s*([\p{L}%€$£°/]{0,12})$/u.exec(
      cell.trim(),
    )
  if (match === null || /^(bis|ter|quater|er|eme|e|st|nd|rd|th)$/i.test(match[2]!)) return null
  const value = Number(match[1]!.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

/** A whole number of mentees from 0 to 50, with or without its word: "3", "3 mentorés". Null where it is none. */
export function readCapacity(cell: string): number | null {
  const match =
    /^(\d{1,2})(?:[.,]0+)?(?:\s+(?:mentees?|mentor\S*|personnes?|people|filleul\S*|places?|bin[oô]mes?))?$/iu.exec(
      cell.trim(),
    )
  const value = match === null ? Number.NaN : Number(match[1])
  return value <= 50 ? value : null
}
