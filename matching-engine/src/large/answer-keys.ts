import type { Measured } from '../problem/criterion.ts'
import type { Forbidding } from '../problem/veto.ts'

type Side = 'mentees' | 'mentors'

/**
 * A text for each person of a side, such that people of equal texts get equal values with anyone. Null where a value
 * depends on who people are.
 */
export function answerKeys(asked: Measured | Forbidding, side: Side): readonly string[] | null {
  switch (asked.kind) {
    case 'given':
    case 'wishes':
    case 'excluded-pairs':
      return null
    case 'not-ready':
      return (side === 'mentees' ? asked.menteesReady : asked.mentorsReady).map(String)
    case 'blend': {
      const parts = asked.parts.map(({ measure }) => answerKeys(measure, side))
      if (parts.includes(null)) return null
      return (parts[0] ?? []).map((_, at) => JSON.stringify(parts.map((keys) => keys![at])))
    }
    default: {
      const isRanked = asked.kind === 'likeness' || ranked[asked.kind] === side
      return asked[side].map((answer) =>
        JSON.stringify(Array.isArray(answer) && !isRanked ? sorted(answer) : answer),
      )
    }
  }
}

/** Whose lists say what is dearest first; the order of all others but vectors says nothing. */
const ranked: Readonly<Record<string, Side>> = { 'needs-covered': 'mentees', reciprocity: 'mentors' }

function sorted(answers: readonly unknown[]): string[] {
  return [...new Set(answers.map((answer) => JSON.stringify(answer)))].toSorted()
}
