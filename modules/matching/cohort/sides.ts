import { isTimeZone } from '../../../platform/time-zone.ts'
import type { Cohort, Member } from './cohort.ts'
import { textOf } from './answers-of.ts'
import { sayingProfile, tellingMembers } from './telling-answers.ts'
import { weekHoursInUtc } from './week-hours-in-utc.ts'

/** Both sides of a cohort, with what depends on the whole of it: the order of levels, the usual time zone, the week. */
export type Sides = {
  readonly members: readonly Member[]
  readonly mentees: readonly Member[]
  readonly mentors: readonly Member[]
  rankOf(member: Member, question: string): number | null
  hoursOf(member: Member, question: string): readonly number[] | null
  zoneOf(member: Member): string
  /** With the names that no reason quotes: what keeps two people apart is told to nobody by them. */
  profileOf(member: Member): Member['profile']
}

export function sidesOf(cohort: Cohort, weekOf: string): Sides {
  const zoneOf = zonesOf(cohort)
  const members = tellingMembers(cohort)
  const profiles = new Map(cohort.members.map(({ id, profile }) => [id, sayingProfile(profile)]))
  const ranks = new Map(
    cohort.questionnaire.questions.map(({ key, options }) => [
      key,
      new Map(options.map((option, rank) => [option.key, rank])),
    ]),
  )
  return {
    members,
    mentees: members.filter(({ role }) => role === 'mentee'),
    mentors: members.filter(({ role }) => role === 'mentor'),
    zoneOf,
    profileOf: ({ id }) => profiles.get(id)!,
    rankOf: (member, question) => {
      const answer = member.answers[question]
      if (typeof answer === 'number') return Math.round(answer)
      const level = textOf(member, question)
      return level === null ? null : (ranks.get(question)?.get(level) ?? null)
    },
    hoursOf: (member, question) => {
      const answer = member.answers[question]
      if (typeof answer !== 'object' || Array.isArray(answer) || answer.weekHours.length === 0) return null
      return weekHoursInUtc(answer.weekHours, zoneOf(member), weekOf)
    },
  }
}

/** Whose clock each member lives by. Somebody who says no zone, or one that nobody knows, lives like most of the cohort. */
export function zonesOf(cohort: Cohort): (member: Member) => string {
  const usual = usualByCohort.get(cohort) ?? usualZone(cohort)
  usualByCohort.set(cohort, usual)
  return (member) => knownZone(member) ?? usual
}

/** A zone that was kept once may be unknown here: one person's word stops nobody's matching. */
const knownZone = ({ profile: { timeZone } }: Member) =>
  timeZone !== null && isTimeZone(timeZone) ? timeZone : null

const usualByCohort = new WeakMap<Cohort, string>()

function usualZone(cohort: Cohort): string {
  const counts = new Map<string, number>()
  for (const member of cohort.members) {
    const zone = knownZone(member)
    if (zone !== null) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  }
  const byCount = [...counts].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  return byCount[0]?.[0] ?? 'UTC'
}
