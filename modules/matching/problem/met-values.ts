import type { Impression } from '../cohort/impression.ts'
import type { Member } from '../cohort/cohort.ts'
import type { Sides } from '../cohort/sides.ts'

const worth: Record<Impression, number> = { prefer: 10_000, fine: 5_000, avoid: 0 }

/** The mean of what the two said of each other, row by row; null where they did not meet, or neither said anything. */
export function metValues({ mentees, mentors }: Pick<Sides, 'mentees' | 'mentors'>): (number | null)[] {
  return mentees.flatMap((mentee) =>
    mentors.map((mentor) => {
      const said = [impressionOf(mentee, mentor.id), impressionOf(mentor, mentee.id)].filter(
        (one) => one !== null,
      )
      if (said.length === 0) return null
      return Math.round(said.reduce((sum, one) => sum + worth[one], 0) / said.length)
    }),
  )
}

export function impressionOf({ met }: Pick<Member, 'met'>, otherId: string): Impression | null {
  if (!met) return null
  const all = ['prefer', 'fine', 'avoid'] as const
  return all.find((impression) => met[impression].includes(otherId)) ?? null
}
