import type { QuestionKind } from '../../../questionnaires/contract.ts'
import { fold } from '../fold.ts'
import { orderLevels } from './order-levels.ts'
import { guessDayOrder, readDay } from '../cells/read-day.ts'
import { readNumber } from '../cells/read-number.ts'
import { saysWeekHours } from '../cells/read-week-hours.ts'
import { namesDay } from '../cells/week-words.ts'
import { splitList } from '../cells/split-list.ts'

// Enough to tell, and quick on a sheet of thousands of long texts.
const sampleSize = 120

/** The kind of question that the filled cells of a column look like answers to. */
export function inferKind(values: readonly string[], heading = ''): QuestionKind {
  const sample = values.slice(0, sampleSize)
  if (mostAre(sample, 0.9, (value) => readNumber(value) !== null)) return 'number'
  const distinct = new Set(sample.map(fold))
  if (areDays(sample, distinct.size, heading)) return 'date'
  if (
    distinct.size >= 2 &&
    distinct.size <= 30 &&
    mayBeLevels(distinct, heading) &&
    orderLevels(sample) !== null
  )
    return 'level'
  const lists = sample.map(once((value) => splitList(value)))
  if (areSentences(lists.flat())) return 'long-text'
  if (sample.some(namesMoment) && mostAre(sample, 0.7, once(saysWeekHours))) return 'week-hours'
  if (looksLikeLists(lists, distinct.size)) return 'several-options'
  const repeats =
    distinct.size < sample.length && distinct.size <= Math.max(3, sample.length * 0.6) && distinct.size <= 60
  if (repeats) return 'one-option'
  return sample.some((value) => value.length > 120 || value.includes('\n')) ? 'long-text' : 'short-text'
}

// The day that somebody came is nothing two people have in common; of a few days that many ticked, one is chosen.
function areDays(sample: readonly string[], different: number, heading: string): boolean {
  // Most columns have no figure in their first cells: they are read no further.
  if (!mostAre(sample, 0.9, (value) => /\d/.test(value))) return false
  const order = guessDayOrder(sample)
  if (!mostAre(sample, 0.9, (value) => readDay(value, order) !== null)) return false
  return sinceWhen.test(fold(heading)) || different > mostChosen || different * 3 > sample.length
}

const mostChosen = 8
const sinceWhen =
  /\b(arriv\w*|entree|embauch\w*|depuis|prise de (?:poste|fonctions?)|anciennete|naissance|inscri\w*|signature|since|joined|joining|hired?|hiring|start\w*|birth\w*|born|signed|registered|registration|graduat\w*|diplom\w*)\b/

// A and B answer "Coffee or tea?" more often than they are grades.
function mayBeLevels(distinct: ReadonlySet<string>, heading: string): boolean {
  return (
    ![...distinct].every((value) => value.length === 1 && !/\d/.test(value)) || graded.test(fold(heading))
  )
}

const graded = /\b(categorie|cat|category|grade|corps|level|niveau|band|echelon|classe|class|size|taille)\b/

// « Soirée ou canapé ? » is no hour of the week: some cell must name a day or a time of the clock.
function namesMoment(value: string): boolean {
  return /\d/.test(value) || namesDay(value)
}

// People give the same answers.
function once<Found>(look: (value: string) => Found): (value: string) => Found {
  const found = new Map<string, Found>()
  return (value) => {
    if (!found.has(value)) found.set(value, look(value))
    return found.get(value)!
  }
}

/** True where people wrote sentences rather than picked or listed things. */
export function isFreeText(values: readonly string[]): boolean {
  return areSentences(values.slice(0, sampleSize).flatMap((value) => splitList(value)))
}

function areSentences(items: readonly string[]): boolean {
  if (items.length === 0) return false
  const repeated = 1 - new Set(items.map(fold)).size / items.length
  const words = items.reduce((sum, item) => sum + item.split(/\s+/).length, 0) / items.length
  return words > 6 && repeated < 0.5
}

function looksLikeLists(lists: readonly (readonly string[])[], distinctCells: number): boolean {
  const items = lists.flat()
  const distinctItems = new Set(items.map(fold)).size
  const several = lists.filter((list) => list.length > 1).length / lists.length
  return (
    several >= 0.15 &&
    distinctItems <= 120 &&
    (distinctItems < items.length * 0.8 || distinctItems < distinctCells)
  )
}

/** Whether at least this share of the values holds; looks no further than it must. */
function mostAre(values: readonly string[], share: number, holds: (value: string) => boolean): boolean {
  let others = 0
  for (const value of values) {
    if (!holds(value)) others++
    if ((values.length - others) / values.length < share) return false
  }
  return values.length > 0
}
