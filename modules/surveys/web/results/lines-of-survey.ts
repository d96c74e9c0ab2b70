import type { Wording } from '../../../../platform/contract.ts'
import type { SurveyGroup, SurveyResults, SurveyShare } from '../../contract.ts'

/** One line of the file: a share of the whole or of a group, or how often an answer was chosen. */
export type SurveyLine = {
  readonly question: Wording
  readonly group: Wording | null
  readonly option: Wording | null
  readonly asked: number | null
  readonly answered: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly worst: number | null
  readonly best: number | null
  readonly verdict: NonNullable<SurveyGroup['apart']>['verdict'] | null
}

const nothing = { asked: null, answered: null, value: null, low: null, high: null, worst: null, best: null }

/** What the page shows, line by line: nothing more stands in the file. */
export function linesOfSurvey(results: SurveyResults, outside: Wording): SurveyLine[] {
  const { headline, share, asked, answered, programmes, editions, questions, title } = results
  const question = headline?.wording ?? title
  const of = ({ cases, of: denominator, value, low, high, worst, best }: SurveyShare) => ({
    numerator: cases,
    denominator,
    value,
    low,
    high,
    worst,
    best,
  })
  const group = ({ name, under, share: its, apart, ...counts }: SurveyGroup): SurveyLine => ({
    question,
    group: named(name, under) ?? outside,
    option: null,
    asked: counts.asked,
    answered: counts.answered,
    ...of(its),
    verdict: apart?.verdict ?? null,
  })
  return [
    { question, group: null, option: null, asked, answered, ...of(share), verdict: null },
    ...(headline ? [...programmes.filter(({ name }) => name !== null), ...editions].map(group) : []),
    ...questions.flatMap(({ wording, of: denominator, cells }) =>
      cells.map(({ label, count }) => ({
        ...nothing,
        question: wording,
        group: null,
        option: label,
        numerator: count,
        denominator,
        verdict: null,
      })),
    ),
  ]
}

function named(name: Wording | null, under: Wording | null): Wording | null {
  if (name === null || under === null) return name
  return { fr: `${under.fr}, ${name.fr}`, en: `${under.en}, ${name.en}` }
}
