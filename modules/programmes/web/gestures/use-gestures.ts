import type { Wait } from '../../../../platform/standing.ts'
import { useSession } from '../../../../platform/web/session.tsx'
import { useParts } from '../../../../platform/web/slots.ts'
import { gestureWords, type Gesture } from './slots.ts'

/** What waits for the team, in words: in one edition, or in all where none is named. The longest wait stands first. */
export function useGestures(editionId?: string): readonly Gesture[] {
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
  return waits
    .filter((wait) => wait.role === 'lead' && (editionId === undefined || wait.placeId === editionId))
    .flatMap((wait) => known.get(wait.kind)?.(wait) ?? [])
}
