import type { Cohort } from '../../rules.ts'

/** How many people of each side have a place that no living pair takes. */
export function countFree({ members, standing }: Cohort): { mentors: number; mentees: number } {
  const taken = new Map<string, number>()
  for (const id of (standing?.living ?? []).flatMap(({ menteeId, mentorId }) => [menteeId, mentorId])) {
    taken.set(id, (taken.get(id) ?? 0) + 1)
  }
  const count = (role: 'mentor' | 'mentee') =>
    members.filter((member) => member.role === role && member.capacity > (taken.get(member.id) ?? 0)).length
  return { mentors: count('mentor'), mentees: count('mentee') }
}
