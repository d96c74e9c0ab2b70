import type { Criterion, Measured } from '../problem/criterion.ts'
import type { Problem } from '../problem/problem.ts'
import { compile } from '../scoring/compile.ts'
import { meanValue } from '../scoring/mean-value.ts'
import { missingValue, rounded, type Measure } from '../scoring/measures/measure.ts'

/**
 * Scores of a mentee with every mentor, a row at a time, as `scoreCohort` gives them: for a checker that keeps none.
 * People are named by their place in `menteeAt` and `mentorAt`. People who gave the same answer share a value. The row
 * is overwritten by the next one.
 */
export function scoresByMeasures(
  problem: Problem,
  menteeAt: Int32Array,
  mentorAt: Int32Array,
): (mentee: number) => Uint16Array {
  const { measures } = compile(problem)
  const parts = problem.criteria.flatMap((criterion, at) => {
    const measure = measures[at]!
    const mean = problem.means?.[criterion.id] ?? meanValue(measure, menteeAt, mentorAt)
    if (mean === null || criterion.weight === 0) return []
    return [
      { weight: criterion.weight, valuesOf: valuesByAnswer(criterion, measure, mean, menteeAt, mentorAt) },
    ]
  })
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0)
  const totals = new Float64Array(mentorAt.length)
  const scores = new Uint16Array(mentorAt.length)
  return (mentee) => {
    if (weights === 0) return scores
    totals.fill(0)
    for (const { weight, valuesOf } of parts) {
      const { values, answerOf } = valuesOf(mentee)
      for (let j = 0; j < totals.length; j++) totals[j] = totals[j]! + weight * values[answerOf[j]!]!
    }
    for (let j = 0; j < scores.length; j++) scores[j] = rounded(totals[j]!, weights)
    return scores
  }
}

/** At most this many values of a criterion are remembered. */
const most = 8_000_000

/** Values of a mentee with each answer of the mentors, and which answer each mentor gave. */
function valuesByAnswer(
  criterion: Criterion,
  measure: Measure,
  mean: number,
  menteeAt: Int32Array,
  mentorAt: Int32Array,
) {
  const mentees = byAnswer(answersOf(criterion, 'mentees'), menteeAt)
  const mentors = byAnswer(answersOf(criterion, 'mentors'), mentorAt)
  const known = new Map<number, Uint16Array>()
  const answerOf = mentors.answerOf
  return (mentee: number) => {
    const answer = mentees.answerOf[mentee]!
    let values = known.get(answer)
    if (values === undefined) {
      values = Uint16Array.from(mentors.first, (mentor) => {
        const value = measure.value(menteeAt[mentee]!, mentor)
        return value === missingValue ? mean : value
      })
      if ((known.size + 1) * values.length <= most) known.set(answer, values)
    }
    return { values, answerOf }
  }
}

/** Each distinct answer's number, by place, and somebody of the problem who gave it. */
function byAnswer(answers: readonly unknown[] | null, order: Int32Array) {
  if (answers === null) return { answerOf: order.map((_, place) => place), first: order }
  const numbers = new Map<string, number>()
  const first: number[] = []
  const answerOf = order.map((at) => {
    const answer = JSON.stringify(answers[at])
    const number = numbers.get(answer) ?? numbers.size
    if (number === numbers.size) {
      numbers.set(answer, number)
      first.push(at)
    }
    return number
  })
  return { answerOf, first: Int32Array.from(first) }
}

/** What a side answered; null where a value depends on who people are, not on answers alone. */
function answersOf(measured: Measured, side: 'mentees' | 'mentors'): readonly unknown[] | null {
  if (measured.kind === 'given' || measured.kind === 'wishes') return null
  if (measured.kind !== 'blend') return measured[side]
  const parts = measured.parts.map(({ measure }) => answersOf(measure, side))
  if (parts.includes(null)) return null
  return (parts[0] ?? []).map((_, at) => parts.map((answers) => answers![at] ?? null))
}
