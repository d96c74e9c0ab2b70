import { use } from 'react'
import { serverNow } from '../../../../../platform/web/now.ts'
import { useParts } from '../../../../../platform/web/slots.ts'
import type { WholeEdition } from '../../../contract.ts'
import { loadOnce } from '../../load-once.ts'
import { weekFound, type WeekLine } from '../slots.ts'
import { withinSevenDays } from './within-seven-days.ts'

/** What each module knows of it, the nearest first; what is not known yet comes later, and moves nothing above it. */
export function useThisWeek({ id: editionId, pairs, workshops: terms }: WholeEdition): readonly WeekLine[] {
  const isWithin = withinSevenDays(serverNow())
  const workshops = terms !== null
  const lines: WeekLine[] = []
  for (const load of useParts(weekFound)) {
    const useFound = use(loadOnce(load))
    // The list is fixed when the program starts, so the hooks are called in the same order each time.
    // oxlint-disable-next-line react/hooks, react/rules-of-hooks
    lines.push(...(useFound({ editionId, pairs, workshops, isWithin }) ?? []))
  }
  return lines.toSorted((one, other) => one.at.localeCompare(other.at))
}
