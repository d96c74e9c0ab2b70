import { daysBetweenNudges, daysSince as daysBetween } from '../../requests/rules.ts'
import type { AskedOnce, NetworkFacts, NetworkMember } from './facts.ts'
import { byMentor, outcomesOf, since } from './outcomes.ts'

/** A profile is asked about again after half a year. */
export const daysUntilStale = 182
const daysToBeAsked = 30
const daysWithoutPair = 90

type Waiting = {
  readonly member: NetworkMember
  /** The requests that wait for them, the oldest first. */
  readonly requests: readonly AskedOnce[]
  readonly remindedRecently: boolean
}

/** Mentors whose answer is waited for; reminded within three days, by the team or by the clock, they are left aside. */
export function whoIsWaitedFor(facts: NetworkFacts): Waiting[] {
  const waiting = byMentor(facts.asked.filter(({ status }) => status === 'sent'))
  return facts.members
    .filter(({ id }) => waiting.has(id))
    .map((member) => {
      const requests = waiting.get(member.id)!.toSorted((one, other) => (one.sentAt < other.sentAt ? -1 : 1))
      const byClock = requests.map(({ sentAt }) => lastOf(sentAt, facts))
      const last = [member.nudgedAt.answer, ...byClock].filter((at) => at !== undefined).toSorted()
      return { member, requests, remindedRecently: isRecent(last.at(-1), facts.now) }
    })
    .toSorted((one, other) => (one.requests[0]!.sentAt < other.requests[0]!.sentAt ? -1 : 1))
}

/** Mentors with a place whom nobody has ever asked, though they have been there for a month. */
export function whoWasNeverAsked(facts: NetworkFacts): NetworkMember[] {
  const asked = new Set(facts.asked.map(({ mentorId }) => mentorId))
  return facts.members
    .filter(({ id, role, capacity }) => role === 'mentor' && capacity > 0 && !asked.has(id))
    .filter((member) => !member.wasInAPair && daysSince(member.enrolledAt, facts) >= daysToBeAsked)
    .toSorted((one, other) => (one.enrolledAt < other.enrolledAt ? -1 : 1))
}

/** Mentors of whom two or more waited in vain within a year, and nobody had an answer. */
export function whoNeverAnswers(facts: NetworkFacts): { member: NetworkMember; expired: number }[] {
  const own = byMentor(since(facts, 365))
  return facts.members.flatMap((member) => {
    const { answered, expired } = outcomesOf(own.get(member.id) ?? [])
    return answered === 0 && expired >= 2 ? [{ member, expired }] : []
  })
}

/** What each mentor carries and answers, the most asked first. */
export function loadOf(facts: NetworkFacts) {
  const own = byMentor(since(facts, 365))
  return facts.members
    .filter(({ id }) => own.has(id))
    .map((member) => ({
      member,
      asked: own.get(member.id)!.length,
      ...outcomesOf(own.get(member.id)!),
    }))
    .toSorted((one, other) => other.asked - one.asked)
}

export const whoIsStale = (facts: NetworkFacts) =>
  facts.members.filter(({ freshAt }) => daysSince(freshAt, facts) > daysUntilStale)

export const whoseCharterWaits = ({ members }: NetworkFacts) =>
  members.filter(({ hasToAcceptCharter }) => hasToAcceptCharter)

export const whoWasNeverInAPair = (facts: NetworkFacts) =>
  facts.members.filter(
    (member) =>
      member.role === 'mentee' &&
      !member.wasInAPair &&
      daysSince(member.enrolledAt, facts) >= daysWithoutPair,
  )

export const isRecent = (at: string | undefined, now: string) =>
  at !== undefined && Date.parse(now) - Date.parse(at) < daysBetweenNudges * 86_400_000

const daysSince = (at: string, { now }: NetworkFacts) => daysBetween(at, now)

/** The reminder that left by itself last, if one has. */
function lastOf(sentAt: string, { remindAfterHours, now }: NetworkFacts): string | undefined {
  return remindAfterHours
    .map((hours) => new Date(Date.parse(sentAt) + hours * 3_600_000).toISOString())
    .filter((at) => at <= now)
    .at(-1)
}
