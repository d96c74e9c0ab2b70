import { fold } from '../fold.ts'
import { careerLadders, levelScales, studyLadders } from './level-scales.ts'

/** The distinct values from the lowest to the highest, where all of them stand on one known scale; null where none holds them all. */
export function orderLevels(values: readonly string[]): string[] | null {
  const distinct = distinctValues(values)
  if (distinct.length === 0) return null
  for (const steps of stepsByWording) {
    const order = sortBy(distinct, (value) => steps.get(fold(value)) ?? null)
    if (order !== null) return order
  }
  return sortBy(distinct, rangeStart)
}

/** True where the values are steps of one ladder of careers or studies, whose steps say what they measure. */
export function standOnLadder(values: readonly string[]): boolean {
  if (!values.every(isOnLadder)) return false
  const wanted = values.map(fold)
  // A and B are groups as often as grades.
  if (wanted.every((value) => value.length === 1)) return false
  return ladders.some((steps) => wanted.every((value) => steps.has(value)))
}

/** Whether any such ladder has this step. */
export function isOnLadder(value: string): boolean {
  return value.length <= longestStep && ladders.some((steps) => steps.has(fold(value)))
}

const longestStep = 60

// The first spelling of each wording: 'senior' and 'Senior' are one level.
function distinctValues(values: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const value of values) {
    const key = fold(value)
    if (key !== '' && !seen.has(key)) seen.set(key, value)
  }
  return [...seen.values()]
}

function sortBy(values: readonly string[], rankOf: (value: string) => number | null): string[] | null {
  const ranked = values.map((value) => ({ value, rank: rankOf(value) }))
  if (ranked.some(({ rank }) => rank === null)) return null
  return ranked.toSorted((one, other) => one.rank! - other.rank!).map(({ value }) => value)
}

const units =
  '(?:ans?|annees?|years?|yrs?|mois|months?|h|heures?|hours?|%|jours?|days?|k|personnes?|people|points?|pts?)?'
const number = String.raw`(\d+(?:[.,]\d+)?)`
const rangeShapes: readonly { shape: RegExp; start: (match: RegExpExecArray) => number }[] = [
  {
    shape: new RegExp(`^${number} ?${units} ?(?:-|–|—|a|to|et|and) ?${number} ?${units}$`),
    start: (match) => toNumber(match[1]!),
  },
  // Just under and just over: "less than 2" comes before "2 to 5", "more than 5" after "5".
  {
    shape: new RegExp(`^(?:<|≤|moins de|less than|under|up to|jusqu ?a|below) ?${number} ?${units}$`),
    start: (match) => toNumber(match[1]!) - 1e6,
  },
  {
    shape: new RegExp(`^(?:>|≥|plus de|more than|over|au dela de|above|\\+) ?(?:de )?${number} ?${units}$`),
    start: (match) => toNumber(match[1]!) + 1e-3,
  },
  {
    // "10+ years" as well as "10 years +".
    shape: new RegExp(`^${number} ?${units} ?(?:\\+|et plus|ou plus|and more|or more|and over) ?${units}$`),
    start: (match) => toNumber(match[1]!) + 1e-3,
  },
  { shape: new RegExp(`^${number} ?${units} ?\\+?$`), start: (match) => toNumber(match[1]!) },
  {
    shape: /^(?:niveau|level|grade|etape|step|annee|year|band) ?(\d+)$/,
    start: (match) => toNumber(match[1]!),
  },
]

function rangeStart(value: string): number | null {
  const plain = value
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']/g, ' ')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()
  for (const { shape, start } of rangeShapes) {
    const match = shape.exec(plain)
    if (match !== null) return start(match)
  }
  return null
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'))
}

const stepsByWording = levelScales.map(byWording)
const ladders = [...careerLadders, ...studyLadders].map(byWording)

function byWording(scale: readonly (readonly string[])[]): Map<string, number> {
  return new Map(scale.flatMap((wordings, step) => wordings.map((wording) => [fold(wording), step] as const)))
}
