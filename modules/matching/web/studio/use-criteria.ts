import { useCallback, useMemo, useState } from 'react'
import { criterionLabel } from '../../reasons/labels.ts'
import type { Cohort, Policy } from '../../rules.ts'
import { useSay } from '../use-say.ts'

const colourCount = 6

/** The names of the criteria, and their colours: those of the first policy, so that a weight of 0 moves none. One added later takes the last. */
export function useCriteria(cohort: Cohort, first: Policy) {
  const say = useSay()
  const [colours] = useState(() => coloursOf(first))
  const colourOf = useCallback((id: string) => colours.get(id) ?? colourCount, [colours])
  const nameOfCriterion = useCallback((id: string) => say(criterionLabel(cohort, id)), [cohort, say])
  return useMemo(() => ({ colourOf, nameOfCriterion }), [colourOf, nameOfCriterion])
}

// Six colours can be told apart. Beyond that the five that weigh most keep theirs, and the others share the sixth.
function coloursOf({ criteria }: Policy): Map<string, number> {
  const counting = criteria.filter(({ weight }) => weight > 0)
  const silent = criteria.filter(({ weight }) => weight === 0)
  const order = [...counting.toSorted((one, other) => other.weight - one.weight), ...silent]
  const ownColours = counting.length > colourCount ? colourCount - 1 : colourCount
  return new Map(order.map(({ id }, at) => [id, at < ownColours ? at + 1 : colourCount]))
}
