import { useCallback, useMemo, useState } from 'react'
import { criterionLabel } from '../../reasons/labels.ts'
import type { Cohort, Policy } from '../../rules.ts'
import { useSay } from '../use-say.ts'

/** The names of the criteria, and their colours: those of the first policy, so that a weight of 0 moves none. */
export function useCriteria(cohort: Cohort, first: Policy) {
  const say = useSay()
  const [colours] = useState(() => coloursOf(first))
  const colourOf = useCallback((id: string) => colours.get(id) ?? 1, [colours])
  const nameOfCriterion = useCallback((id: string) => say(criterionLabel(cohort, id)), [cohort, say])
  return useMemo(() => ({ colourOf, nameOfCriterion }), [colourOf, nameOfCriterion])
}

function coloursOf({ criteria }: Policy): Map<string, number> {
  const counting = criteria.filter(({ weight }) => weight > 0)
  const silent = criteria.filter(({ weight }) => weight === 0)
  return new Map([...counting, ...silent].map(({ id }, at) => [id, (at % 6) + 1]))
}
