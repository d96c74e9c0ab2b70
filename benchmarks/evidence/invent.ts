/** Numbers from 0 to 1, the same for the same seed: Mulberry32. */
export type Chance = () => number

export function chancesFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Box and Muller (1958). */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}

export const expit = (x: number) => 1 / (1 + Math.exp(-x))
export const logit = (p: number) => Math.log(p / (1 - p))

/** The log-odds that one more of a yes/no adds over all mentors, where mentors differ by `spread` among themselves. */
export function overAllMentors(intercept: number, effect: number, spread: number): number {
  const shares = [0, effect].map((more) => {
    let [sum, all] = [0, 0]
    for (let z = -6; z <= 6; z += 0.01) {
      const weight = Math.exp((-z * z) / 2)
      sum += weight * expit(intercept + more + spread * z)
      all += weight
    }
    return sum / all
  })
  return logit(shares[1]!) - logit(shares[0]!)
}
