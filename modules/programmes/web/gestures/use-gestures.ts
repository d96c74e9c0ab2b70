import { use } from 'react'
import type { Wait } from '../../../../platform/standing.ts'
import { useSession } from '../../../../platform/web/session.tsx'
import { useParts } from '../../../../platform/web/slots.ts'
import { loadOnce } from '../load-once.ts'
import { gestureWords, gesturesFound, type Gesture } from './slots.ts'

/**
 * What waits for the team, in words: in one edition, or in all where none is named. The longest wait stands first, then
 * what was found; undefined until all of it is known, so that nothing is said of nothing.
 */
export function useGestures(editionId?: string): readonly Gesture[] | undefined {
  const { waits = [] } = useSession() ?? {}
  const known = new Map<string, (wait: Wait) => Gesture>()
  for (const { kind, icon, tone = 'plain', useWords } of useParts(gestureWords)) {
    // The list is fixed when the program starts, so the hooks are called in the same order each time.
    // oxlint-disable-next-line react/hooks, react/rules-of-hooks
    const word = useWords()
    known.set(kind, (wait) => ({
      ...word(wait),
      key: [kind, wait.placeId, wait.subjectId].join(' '),
      icon,
      tone,
      placeId: wait.placeId,
    }))
  }
  const isAsked = ({ placeId }: { placeId: string | null }) =>
    editionId === undefined || placeId === editionId
  const found: (readonly Gesture[] | undefined)[] = []
  for (const load of useParts(gesturesFound)) {
    const useFound = use(loadOnce(load))
    // oxlint-disable-next-line react/hooks, react/rules-of-hooks
    found.push(useFound())
  }
  if (found.includes(undefined)) return undefined
  const waiting = waits
    .filter((wait) => wait.role === 'lead' && isAsked(wait))
    .flatMap((wait) => known.get(wait.kind)?.(wait) ?? [])
  return [...waiting, ...found.flatMap((some) => some ?? []).filter(isAsked)]
}
