import { incompleteBeta } from './beta.ts'

/** The chance that Student's t with `freedom` degrees is further from zero than t, on either side. */
export function beyondT(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)
}

/** The t beyond which, on either side, Student's variable is with this chance: 0.05 for a 95 % interval. */
export function tBeyond(chance: number, freedom: number): number {
  let [low, high] = [0, 1]
  while (beyondT(high, freedom) > chance) high *= 2
  for (let step = 0; step < 200 && high - low > 1e-14 * high; step++) {
    const t = (low + high) / 2
    if (beyondT(t, freedom) > chance) low = t
    else high = t
  }
  return (low + high) / 2
}

/** The chance that Fisher's F with these degrees of freedom is above f. */
export function aboveF(f: number, above: number, below: number): number {
  return f > 0 ? incompleteBeta(below / (below + above * f), below / 2, above / 2) : 1
}
