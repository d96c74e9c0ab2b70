import { useParts } from '../../../../platform/web/slots.ts'
import { homeTitle, type Now } from './slots.ts'

const order: readonly Now['urgency'][] = ['asked', 'next', 'begin']

/** The one thing of the moment; undefined until every module has said, so that the title never changes under the eye. */
export function useNow(): Now | null | undefined {
  const found: (Now | null | undefined)[] = []
  for (const useOne of useParts(homeTitle)) {
    // The list is fixed when the program starts, so the hooks are called in the same order each time.
    // oxlint-disable-next-line react/hooks, react/rules-of-hooks
    found.push(useOne())
  }
  if (found.includes(undefined)) return undefined
  const now = found.filter((one) => one != null)
  return now.toSorted((one, other) => order.indexOf(one.urgency) - order.indexOf(other.urgency))[0] ?? null
}
