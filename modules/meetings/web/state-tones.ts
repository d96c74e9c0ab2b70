import type { Tone } from '../../../platform/web/design/Badge.tsx'
import type { State } from '../contract.ts'

/** The word says it all; the colour only helps. */
export const stateTones: Record<State, Tone> = {
  planned: 'info',
  held: 'done',
  excused: 'neutral',
  missed: 'care',
  contested: 'care',
  unconfirmed: 'waiting',
  cancelled: 'neutral',
}
