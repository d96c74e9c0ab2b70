import { useParts } from '../../../../platform/web/slots.ts'
import { editionNext, type NextStep } from './slots.ts'

/** What to do next in an edition, by the first module that has something to say. */
export function useNextStep(editionId: string): NextStep | undefined {
  const steps: (NextStep | undefined)[] = []
  // The latest step that has something to say knows best: pairs before the studio, the studio before the sheet.
  for (const useNext of useParts(editionNext).toReversed()) {
    // The list is fixed when the program starts, so the hooks are called in the same order each time.
    // oxlint-disable-next-line react/hooks, react/rules-of-hooks
    steps.push(useNext(editionId))
  }
  return steps.find((step) => step !== undefined)
}
