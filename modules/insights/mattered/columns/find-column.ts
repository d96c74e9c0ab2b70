import { columnLetter, fold } from '../../../enrolment/sheet/index.ts'

/** The place of a column by its heading, else by its letter as a spreadsheet shows it; -1 where there is none. */
export function findColumn(headings: readonly string[], wanted: string): number {
  const exact = headings.findIndex((heading) => heading.trim() === wanted.trim())
  if (exact >= 0) return exact
  const named = headings.findIndex((heading) => fold(heading) !== '' && fold(heading) === fold(wanted))
  if (named >= 0) return named
  return headings.findIndex((_, place) => columnLetter(place) === wanted.trim().toUpperCase())
}

/** What a column is called: its heading, or its letter where it has none. */
export function nameOf(headings: readonly string[], place: number): string {
  return headings[place]?.trim() || columnLetter(place)
}
