import type { IconName } from '../../../../platform/web/design/icon-paths.ts'
import { slot, type Slot } from '../../../../platform/web/slots.ts'

/** A way to begin, offered as a large choice. */
export const beginChoices: Slot<BeginChoice> = slot('begin')

export type BeginChoice = {
  icon: IconName
  /** Keys of the locale files: 'enrolment.begin.title'. */
  titleKey: string
  textKey: string
  /** Called by the page at each render, as hooks are. */
  useBegin: () => { begin: () => void; pending: boolean; error: Error | null }
}
