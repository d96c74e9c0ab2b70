import { useParts } from '../../../../platform/web/slots.ts'
import { peopleOrigins } from './slots.ts'

const none: ReadonlyMap<string, string> = new Map()

/** By whom some of an edition came, in words and by their enrolment. */
export function useKnownOrigins(editionId: string): ReadonlyMap<string, string> {
  let known = none
  for (const useOrigins of useParts(peopleOrigins)) {
    // The list is fixed when the program starts, so the hooks are called in the same order each time.
    // oxlint-disable-next-line react/hooks, react/rules-of-hooks
    known = useOrigins(editionId)
  }
  return known
}
