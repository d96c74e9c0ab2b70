import type { Wait } from '../../../../platform/standing.ts'
import type { IconName } from '../../../../platform/web/design/icon-paths.ts'
import { slot, type Slot } from '../../../../platform/web/slots.ts'

/** Words for what waits (see `server/standing.ts`): a module gives them for each kind that it announces. */
export const gestureWords: Slot<GestureWords> = slot('gestures')

export type GestureWords = {
  /** 'relationships/stopped' */
  kind: string
  icon: IconName
  tone?: 'care' | 'waiting' | 'plain'
  /** Called as a hook; the function it gives words one of them. */
  useWords: () => (wait: Wait) => { title: string; why: string; action: string; href: string }
}

/** A hook, whose code comes with the pages that show it: what needs somebody, worked out from what is known. */
export const gesturesFound: Slot<() => Promise<GesturesFound>> = slot('gestures.found')
/** Undefined as long as it is not known. */
export type GesturesFound = () => readonly Gesture[] | undefined

export type Gesture = ReturnType<ReturnType<GestureWords['useWords']>> & {
  key: string
  icon: IconName
  tone: 'care' | 'waiting' | 'plain'
  placeId: string | null
  /** Of what stands in one line over several editions: which, how many, and the words for all of them. */
  alike?: { kind: string; count: number; title: (count: number) => string }
}

/** A hook, as above: what the team has done today in an edition, and who. */
export const doneFound: Slot<() => Promise<DoneFound>> = slot('gestures.done')
export type DoneFound = (
  editionId: string,
  isToday: (at: string) => boolean,
) => readonly { readonly by: string; readonly what: string }[]
