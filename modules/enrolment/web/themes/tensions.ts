import type { EditionThemes, ThemeInUse } from '../../contract.ts'
import { tensionOf, type Tension } from '../../themes/tension.ts'

export type Tensions = {
  /** Of the answers there are now; before there are any, of the edition before; null where neither says anything. */
  readonly basis: 'now' | 'last' | null
  readonly figureOf: (theme: ThemeInUse) => ThemeInUse['now'] | null
  readonly stateOf: (theme: ThemeInUse) => Tension
  readonly toReview: readonly ThemeInUse[]
}

/** Which figures say where a theme stands. */
export function tensionsOf({ themes, lastName }: EditionThemes): Tensions {
  const isAnswered = themes.some(({ now }) => now.asked + now.places > 0)
  const basis = isAnswered ? 'now' : lastName === null ? null : 'last'
  const figureOf = ({ now, last }: ThemeInUse) => (basis === 'now' ? now : basis === 'last' ? last : null)
  const stateOf = (theme: ThemeInUse) => {
    const use = figureOf(theme)
    return use === null ? 'unused' : tensionOf(use)
  }
  const toReview = themes.filter((theme) => ['tense', 'slack'].includes(stateOf(theme)))
  return { basis, figureOf, stateOf, toReview }
}
