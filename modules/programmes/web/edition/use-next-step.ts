import { partsOf, type NextPart, type NextStep } from '../../../../platform/web/page-parts.ts'

const parts = partsOf<NextPart>('next')

/** What to do next in an edition, by the first module that has something to say. */
export function useNextStep(editionId: string): NextStep | undefined {
  // The list is fixed when the program starts, so the hooks are called in the same order each time.
  // oxlint-disable-next-line react/rules-of-hooks, react/hooks
  return parts.map(({ useNext }) => useNext(editionId)).find((step) => step !== undefined)
}
