import type { NetworkTheme } from '../../contract.ts'
import { slackBelow, tenseAbove } from '../../network/index.ts'

/** On a scale of ratios from 0 to 1: 0.3 at 0.24, 1 at 0.57, 2 at 0.76, and all that is tenser than 4 at the end. */
export function placeOf({ open, free }: Pick<NetworkTheme, 'open' | 'free'>): number {
  const ratio = free === 0 ? most : Math.min(most, open / free)
  if (ratio <= slackBelow) return (0.24 * ratio) / slackBelow
  if (ratio <= 1) return 0.24 + (0.33 * Math.log(ratio / slackBelow)) / Math.log(1 / slackBelow)
  if (ratio <= tenseAbove) return 0.57 + (0.19 * Math.log(ratio)) / Math.log(tenseAbove)
  return 0.76 + (0.22 * Math.log(ratio / tenseAbove)) / Math.log(most / tenseAbove)
}
const most = 4
