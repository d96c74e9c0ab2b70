import { cellsToShow, howShown } from '../../insights/statistics/index.ts'
import { yesAndNo } from '../../questionnaires/rules.ts'
import type { Question } from '../../questionnaires/contract.ts'
import type { AnsweredQuestion, Headline } from '../contract.ts'

/** Answers counted in the total: how many answered a question, and chose each option. */
export type QuestionFacts = {
  readonly of: number
  readonly chosen: Readonly<Record<string, number>>
  readonly quotes: readonly string[]
}

/** What was answered to one question, as far as it may be said. */
export function answeredQuestion(
  question: Question,
  headline: Headline | null,
  { of, chosen, quotes }: QuestionFacts,
): AnsweredQuestion {
  const { key, wording, kind } = question
  const isShown = howShown(of) !== 'nothing'
  const options = kind === 'yes-no' ? yesAndNo : question.options
  const isYes = (option: string) => headline?.question === key && headline.options.includes(option)
  const counts = options.map((option) => chosen[option.key] ?? 0)
  const shown =
    kind === 'several-options'
      ? counts.map((count) => isApart(count, of))
      : headline?.question === key
        ? shownBesideShare(
            options.map(({ key: one }) => isYes(one)),
            counts,
          )
        : shownWithTotal(counts)
  return {
    key,
    wording,
    kind: kind === 'long-text' ? 'words' : kind === 'several-options' ? 'several' : 'one',
    of: isShown ? of : null,
    cells: isShown
      ? options.map((option, at) => ({
          key: option.key,
          label: option.label,
          count: shown[at] ? counts[at]! : null,
          isHeadline: isYes(option.key),
        }))
      : [],
    quotes: isShown ? [...quotes] : [],
  }
}

/** Several may be chosen, so cells do not add up to the total: each hides by itself, where few chose it or few did not. */
const isApart = (count: number, of: number) =>
  (count === 0 || count >= 5) && (count === of || of - count >= 5)

function shownWithTotal(counts: readonly number[]): readonly boolean[] {
  const { shown, total } = cellsToShow(counts)
  return total ? shown : counts.map(() => false)
}

/** The share tells how many chose one of its options: each of its two sides is a table of its own, with its total. */
function shownBesideShare(isYes: readonly boolean[], counts: readonly number[]): boolean[] {
  const shown = counts.map(() => true)
  for (const side of [true, false]) {
    const places = counts.map((_, at) => at).filter((at) => isYes[at] === side)
    if (places.length < 2) continue
    const visible = shownWithTotal(places.map((at) => counts[at]!))
    places.forEach((at, place) => (shown[at] = visible[place]!))
  }
  return shown
}
