import type { Encounter } from './arrange-rounds.ts'

export type RoundsDoubt = 'other-encounters' | 'clash' | 'too-many-at-once' | 'too-many-rounds'

/**
 * Null when the rounds hold each encounter once, nobody twice in a round, at most `atOnce` encounters each, and are as few
 * as any could be: no fewer than the busiest person's encounters, nor than all divided by `atOnce`.
 */
export function checkRounds(
  encounters: readonly Encounter[],
  rounds: readonly (readonly Encounter[])[],
  atOnce = Infinity,
): RoundsDoubt | null {
  const keyOf = ({ menteeId, mentorId }: Encounter) => JSON.stringify([menteeId, mentorId])
  const listed = (all: readonly Encounter[]) => all.map(keyOf).toSorted().join('\n')
  if (listed(rounds.flat()) !== listed(encounters)) return 'other-encounters'
  for (const round of rounds) {
    if (round.length > atOnce) return 'too-many-at-once'
    const mentees = new Set(round.map(({ menteeId }) => menteeId))
    const mentors = new Set(round.map(({ mentorId }) => mentorId))
    if (mentees.size < round.length || mentors.size < round.length) return 'clash'
  }
  const busiest = (side: 'menteeId' | 'mentorId') => {
    const counts = new Map<string, number>()
    for (const encounter of encounters) counts.set(encounter[side], (counts.get(encounter[side]) ?? 0) + 1)
    return [...counts.values()].reduce((most, count) => Math.max(most, count), 0)
  }
  const least = Math.max(
    busiest('menteeId'),
    busiest('mentorId'),
    Math.ceil(encounters.length / Math.floor(atOnce)),
  )
  return rounds.length > least ? 'too-many-rounds' : null
}
