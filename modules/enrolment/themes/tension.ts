/** As many as people read before they tick; more scatter what is asked and what is offered. */
export const mostThemes = 12

/** People for one place: above, they wait; under, mentors do. */
export const tenseAbove = 2
export const slackBelow = 0.3
const end = 4

export type Tension = 'tense' | 'balanced' | 'slack' | 'unused'
type Use = { readonly asked: number; readonly places: number }

export function tensionOf({ asked, places }: Use): Tension {
  if (asked === 0 && places === 0) return 'unused'
  if (asked > tenseAbove * places) return 'tense'
  return asked < slackBelow * places ? 'slack' : 'balanced'
}

/** Places that would bring it back into balance. */
export const placesMissing = ({ asked, places }: Use): number =>
  Math.max(1, Math.ceil(asked / tenseAbove) - places)

/** On a scale of ratios from 0 to 1: 0.3 at 0.24, 1 at 0.57, 2 at 0.76, and all that is tenser than 4 at the end. */
export function placeOnScale({ asked, places }: Use): number {
  const ratio = places === 0 ? end : Math.min(end, asked / places)
  if (ratio <= slackBelow) return (0.24 * ratio) / slackBelow
  if (ratio <= 1) return 0.24 + (0.33 * Math.log(ratio / slackBelow)) / Math.log(1 / slackBelow)
  if (ratio <= tenseAbove) return 0.57 + (0.19 * Math.log(ratio)) / Math.log(tenseAbove)
  return 0.76 + (0.22 * Math.log(ratio / tenseAbove)) / Math.log(end / tenseAbove)
}
