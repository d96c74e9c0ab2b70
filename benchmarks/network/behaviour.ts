/**
 * How people of an invented network behave, fixed here before either year is lived: nobody changes a number after seeing what
 * came of it. Shares as in docs: the first suggestion taken 60/25/15, answers 66/20/14, half of them within 31 hours, popularity by Zipf.
 */
/** A tenth of it is lived in a tenth of the time: as many requests for each mentor. */
const scale = Number(process.env.BENCH_SCALE ?? 1)

export const behaviour = {
  people: Math.round(5000 * scale),
  mentors: Math.round(1000 * scale),
  requestsAMonth: 400 * scale,
  /** Of the three that are shown: which is asked first; the other two are kept as next wishes. */
  firstTaken: [0.6, 0.25, 0.15],
  answers: { yes: 0.66, notNow: 0.2, silent: 0.14 },
  medianHours: 31,
  /** Of the logarithm of hours: nine answers in ten come within four days, none after the deadline. */
  spread: 0.9,
  latestHours: 160,
  /** How many people a mentor has a place for: one, two or three. */
  places: [0.4, 0.4, 0.2],
  /** Somebody agrees so long after a yes, and the team answers so long after nobody is left to ask. */
  hoursToAgree: 20,
  hoursOfTheTeam: 40,
  /** What the n-th best known mentor is known by; the n-th theme is looked for by the same rule. */
  zipf: 1,
} as const

/** The same draws for both years (mulberry32, public domain). */
export function drawsFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Which of these shares a draw falls into. */
export function pick(shares: readonly number[], draw: number): number {
  const total = shares.reduce((sum, share) => sum + share, 0)
  let left = draw * total
  for (const [at, share] of shares.entries()) {
    left -= share
    if (left < 0) return at
  }
  return shares.length - 1
}

export const zipfOf = (count: number) =>
  Array.from({ length: count }, (_, at) => 1 / (at + 1) ** behaviour.zipf)

/** Hours until an answer: log-normal around the median (Box and Muller 1958), drawn again past the latest. */
export function hoursToAnswer(draw: () => number): number {
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
    const hours = behaviour.medianHours * Math.exp(behaviour.spread * normal)
    if (hours <= behaviour.latestHours) return hours
  }
}
