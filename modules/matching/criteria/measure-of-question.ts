import type { Question } from '../../programmes/contract.ts'
import { interestsKey, measuresCloseness } from '../../enrolment/sheet/index.ts'
import type { Measure } from '../policy/policy.ts'
import { quoted } from '../sentences/quote.ts'
import type { Said } from '../sentences/sentence.ts'
import type { AssumptionKey } from './assume.ts'
import { asksHowPeopleLearn } from './asks-how-people-learn.ts'
import { fittingGap, targetHalfHours } from './measures.ts'

export type ExpectationMatrix = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A criterion with what is said of it: its id, its weight, its measure, the sentence and what that quotes. */
export type Found = [
  id: string,
  weight: number,
  measure: Measure,
  key: AssumptionKey,
  values?: Record<string, Said>,
]

/** How the answers of both sides to one question are compared; null where they are not. */
export function measureOf(question: Question, expectations: ExpectationMatrix): Found | null {
  const { key, kind } = question
  const asked = { question: named(question) }
  if (key === interestsKey && isText(question)) {
    return [key, 5, { kind: 'free-text', mentee: [key], mentor: [key] }, 'shared', asked]
  }
  if (question.optionsFrom === 'themes' || key === 'meeting-mode' || isText(question)) return null
  if (asksHowPeopleLearn(question)) {
    return ['learner-profile', 0, { kind: 'learner-profile', question: key, mode: 'same' }, 'learner-profile']
  }
  if (key === 'expectations') {
    const matrix = Object.fromEntries(
      question.options.map(({ key: wish }) => [wish, { ...(expectations[wish] ?? { [wish]: 10_000 }) }]),
    )
    return [key, 20, { kind: 'intentions', question: key, matrix }, 'expectations']
  }
  if (kind === 'week-hours') {
    const measure = { kind: 'common-hours', question: key, targetHalfHours } as const
    return ['availability', 5, measure, 'availability']
  }
  if (kind === 'level') {
    if (measuresCloseness(question.options.map(({ label }) => label.fr))) {
      return [key, 5, closeAnswers(question), 'closeness', asked]
    }
    const most = fittingGap(question.options.length)
    const window = { direction: 'mentor-more', atLeast: 1, atMost: most, tolerance: most } as const
    return [key, 5, { kind: 'level', question: key, ...window }, 'level', { ...asked, most }]
  }
  if (kind === 'number' || !isChoice(question)) return null
  return [key, 5, { kind: 'shared-options', question: key, likeness: 'overlap' }, 'shared', asked]
}

// The same answer gives all the points, the opposite one none: nobody climbs from "disagree" to "agree".
function closeAnswers({ key, options }: Question): Measure {
  const tolerance = Math.max(1, options.length - 2)
  return { kind: 'level', question: key, direction: 'alike', atLeast: 0, atMost: 0, tolerance }
}

function isChoice({ kind }: Question): boolean {
  return kind === 'one-option' || kind === 'several-options' || kind === 'ranked-options'
}

function isText({ kind }: Question): boolean {
  return kind === 'long-text' || kind === 'short-text'
}

function named({ wording }: Question): Said {
  return quoted(wording)
}
