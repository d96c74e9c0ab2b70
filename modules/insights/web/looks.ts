import type { IconName } from '../../../platform/web/design/icon-paths.ts'
import type { Reason } from '../contract.ts'

/** How each reason looks, wherever it stands. */
export const looks: Record<Reason, { icon: IconName; tone: 'care' | 'waiting' }> = {
  contested: { icon: 'message', tone: 'care' },
  unanswered: { icon: 'mail', tone: 'waiting' },
  'no-date': { icon: 'calendar', tone: 'waiting' },
  'never-met': { icon: 'clock', tone: 'care' },
  'nothing-since': { icon: 'clock', tone: 'care' },
  'cancelled-twice': { icon: 'calendar', tone: 'waiting' },
}
