import { medianOf } from '../../requests/rules.ts'
import { wilson } from '../statistics/index.ts'
import type { AskedOnce, NetworkFacts } from './facts.ts'

export type Outcomes = {
  readonly accepted: number
  readonly declined: number
  readonly expired: number
  readonly answered: number
  /** Answered, or left without an answer until their deadline. */
  readonly due: number
  readonly medianHours: number | null
}

export function outcomesOf(asked: readonly AskedOnce[]): Outcomes {
  const count = (status: AskedOnce['status']) => asked.filter((one) => one.status === status).length
  const [accepted, declined, expired] = [count('accepted'), count('declined'), count('expired')]
  const hours = asked
    .filter(({ status }) => status === 'accepted' || status === 'declined')
    .map(({ sentAt, closedAt }) => Math.round((Date.parse(closedAt!) - Date.parse(sentAt)) / 3_600_000))
  const answered = accepted + declined
  return { accepted, declined, expired, answered, due: answered + expired, medianHours: medianOf(hours) }
}

/** Those that were sent in so many days until now. */
export const since = ({ asked, now }: NetworkFacts, days: number) =>
  asked.filter(({ sentAt }) => Date.parse(now) - Date.parse(sentAt) <= days * 86_400_000)

/** The requests of each mentor who was asked. */
export function byMentor(asked: readonly AskedOnce[]): Map<string, AskedOnce[]> {
  const own = new Map<string, AskedOnce[]>()
  for (const one of asked) {
    const known = own.get(one.mentorId)
    if (known) known.push(one)
    else own.set(one.mentorId, [one])
  }
  return own
}

/** A year of requests: how many were accepted, declined, left without an answer; with the interval of the first. */
export function yearOf(facts: NetworkFacts) {
  const outcomes = outcomesOf(since(facts, 365))
  const { accepted, due } = outcomes
  const { low, high } = due >= 10 ? wilson({ cases: accepted, of: due }) : { low: null, high: null }
  return { ...outcomes, low, high }
}
