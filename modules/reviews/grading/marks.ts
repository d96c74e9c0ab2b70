export type Marks = Readonly<Record<string, number>>

const average = (numbers: readonly number[]) =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
const rounded = (number: number | null) => (number === null ? null : Math.round(number * 100) / 100)

/** Of the criteria that are graded now, each counting the same; what nobody marked counts for nothing. */
export function meanOf(marks: Marks, criteria: readonly { readonly key: string }[]): number | null {
  return rounded(average(criteria.flatMap(({ key }) => marks[key] ?? [])))
}

/** How far reviewers are from each other, in means of each. Every reviewer counts the same. */
export function spreadOf(given: readonly Marks[], criteria: readonly { readonly key: string }[]) {
  const means = given.flatMap((marks) => meanOf(marks, criteria) ?? [])
  return {
    mean: rounded(average(means)),
    lowest: means.length === 0 ? null : Math.min(...means),
    highest: means.length === 0 ? null : Math.max(...means),
  }
}

/** Whose mean stands at a threshold is above it. Without a grade one stands on no side. */
export function sidesOf<Graded extends { readonly mean: number | null }>(
  applications: readonly Graded[],
  threshold: number,
) {
  return {
    above: applications.filter(({ mean }) => mean !== null && mean >= threshold),
    below: applications.filter(({ mean }) => mean !== null && mean < threshold),
    ungraded: applications.filter(({ mean }) => mean === null),
  }
}
