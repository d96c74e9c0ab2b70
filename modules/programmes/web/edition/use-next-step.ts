import { partsOf, type NextPart, type NextStep } from '../../../../platform/web/page-parts.ts'

/** What to do next in an edition, by the first module that has something to say. */
export function useNextStep(editionId: string): NextStep | undefined {
  const steps: (NextStep | undefined)[] = []
  for (const part of partsOf<NextPart>('next')) {
    // The list is fixed when the program starts, so the hooks are called in the same order each time.
    // oxlint-disable-next-line react/hooks, react/rules-of-hooks
    steps.push(part.useNext(editionId))
  }
  return steps.find((step) => step !== undefined)
}
