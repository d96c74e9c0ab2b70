import type { Matched } from '../../outcome/outcome.ts'
import { sentence, type Sentence } from '../../sentences/sentence.ts'
import { averageLoss, mentorsWithSomebody, underGoal } from './under-goal.ts'

/**
 * What "everybody has somebody" costs and brings beside "best fit": "0.8 points less on average, three more mentors have
 * somebody". Under best fit, what it would. Null for other goals, where quotas are asked, and where nothing differs under
 * best fit.
 */
export function goalsCompared(matched: Matched): Sentence | null {
  const { result, policy } = matched
  if (policy.goal === 'everybody-has-somebody') {
    const best = underGoal(matched, 'best-fit')
    return best && inWords('costs', best, result)
  }
  if (policy.goal !== 'best-fit') return null
  const everybody = underGoal(matched, 'everybody-has-somebody')
  return everybody && moreMentors(result, everybody) > 0 ? inWords('would-cost', result, everybody) : null
}

type Figures = Pick<Matched['result'], 'pairs' | 'total'>

function inWords(key: 'costs' | 'would-cost', best: Figures, everybody: Figures): Sentence {
  const count = moreMentors(best, everybody)
  const points = averageLoss(best, everybody)
  if (count === 0) return sentence('goals.same')
  return points <= 0
    ? sentence(`goals.${key}.hardly`, { count })
    : sentence(`goals.${key}.points`, { count, points })
}

function moreMentors(best: Figures, everybody: Figures): number {
  return mentorsWithSomebody(everybody).size - mentorsWithSomebody(best).size
}
