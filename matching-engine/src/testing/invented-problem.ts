import type { Criterion, Measured } from '../problem/criterion.ts'
import type { PricedGoal, Problem } from '../problem/problem.ts'
import type { Forbidding, Veto } from '../problem/veto.ts'
import { drawsFrom, type Draw } from './draws-from.ts'

export type InventedProblem = {
  readonly mentees: number
  readonly mentors: number
  readonly seed: number
  readonly goal: PricedGoal
  /** Everyone wants, and takes, up to this many. */
  readonly wants: number
  readonly places: number
  /** Of ten criteria, vetoes, minimums and locks that might be, how many are. */
  readonly criteria: number
  readonly vetoes: number
  readonly minimums: number
  readonly locks: number
  /** The largest weight. */
  readonly heaviest: number
}

/** Invented people with answers of every kind, a fifth of them missing; few options, hence many ties. */
export function inventedProblem(drawn: InventedProblem): Problem & { readonly goal: PricedGoal } {
  const draw = drawsFrom(drawn.seed)
  const often = (ofTen: number) => draw(10) < ofTen
  const sides = { mentees: drawn.mentees, mentors: drawn.mentors }
  const mentees = Array.from({ length: sides.mentees }, (_, at) => ({
    id: `a${at}`,
    wants: draw(drawn.wants + 1),
  }))
  const mentors = Array.from({ length: sides.mentors }, (_, at) => {
    const max = draw(drawn.places + 1)
    const min = often(drawn.minimums) ? Math.min(1, max) : 0
    // One in ten is also a mentee.
    return often(1) ? { id: `b${at}`, personId: `a${at}`, min, max } : { id: `b${at}`, min, max }
  })
  const makers = [...answerKinds(draw, sides), () => blend(draw, sides)]
  const criteria = makers.flatMap((make, at): Criterion[] =>
    often(drawn.criteria) ? [{ id: `c${at}`, weight: draw(drawn.heaviest + 1), ...make() }] : [],
  )
  const vetoes = vetoKinds(draw, sides).flatMap((make, at): Veto[] =>
    often(drawn.vetoes) ? [{ id: `v${at}`, ...make() }] : [],
  )
  const locks = mentees
    .filter(() => mentors.length > 0 && often(drawn.locks))
    .map(({ id }) => ({ menteeId: id, mentorId: `b${draw(mentors.length)}` }))
  const always: Criterion = {
    id: 'always',
    weight: 1 + draw(drawn.heaviest),
    ...answerKinds(draw, sides)[draw(5)]!(),
  }
  return {
    mentees,
    mentors,
    criteria: [...criteria, always],
    vetoes,
    locks,
    goal: drawn.goal,
    seed: `${draw(9)}`,
  }
}

type Sides = { readonly mentees: number; readonly mentors: number }

function columns(draw: Draw, sides: Sides) {
  return <Answer>(answer: () => Answer) => {
    const column = (length: number) => Array.from({ length }, () => (draw(5) === 0 ? null : answer()))
    return { mentees: column(sides.mentees), mentors: column(sides.mentors) }
  }
}

function answerKinds(draw: Draw, sides: Sides): (() => Measured)[] {
  const both = columns(draw, sides)
  const some = (options: number, count: number) => () =>
    Array.from({ length: draw(count + 1) }, () => `o${draw(options)}`)
  const levels = { direction: 'mentor-more', atLeast: 1, atMost: 2, tolerance: 2 } as const
  const matrix = [0, 1, 2].map(() => [0, 1, 2].map(() => draw(10_001)))
  const options = ['o0', 'o1', 'o2']
  return [
    () => ({ kind: 'needs-covered', ...both(some(5, 3)) }),
    () => ({ kind: 'ordered-distance', ...levels, ...both(() => draw(6)) }),
    () => ({ kind: 'same-value', ...both(() => `town ${draw(3)}`) }),
    () => ({ kind: 'shared-options', likeness: 'jaccard', ...both(some(4, 3)) }),
    () => ({ kind: 'common-hours', targetHalfHours: 3, ...both(() => [draw(8), draw(8), draw(8)]) }),
    () => ({ kind: 'reciprocity', ...both(some(5, 3)) }),
    () => ({
      kind: 'place',
      halfDistanceKm: 30,
      ...both(() => ({ latitude: 45 + draw(4), longitude: draw(3) })),
    }),
    () => ({
      kind: 'shared-language',
      targetLevel: 4,
      ...both(() => [{ language: `l${draw(2)}`, level: 1 + draw(6) }]),
    }),
    () => ({ kind: 'professional-family', ...both(() => [`f${draw(2)}/t${draw(3)}`, `f${draw(2)}`]) }),
    () => ({
      kind: 'intentions',
      menteeOptions: options,
      mentorOptions: options,
      matrix,
      ...both(some(3, 2)),
    }),
    () => ({ kind: 'learner-profile', mode: 'complementary', ...both(() => `profile ${draw(3)}`) }),
    () => ({ kind: 'free-text', ...both(some(12, 6)) }),
    () => ({ kind: 'likeness', noneAt: 1000, ...both(() => [draw(9) - 4, draw(9) - 4, draw(9) - 4]) }),
    () => ({ kind: 'wishes', ...wished(draw, sides) }),
    () => ({
      kind: 'given',
      values: Array.from({ length: sides.mentees * sides.mentors }, () =>
        draw(4) === 0 ? null : draw(10_001),
      ),
    }),
  ]
}

function wished(draw: Draw, { mentees, mentors }: Sides) {
  const names = (length: number, letter: string, others: number) =>
    Array.from({ length }, () =>
      draw(2) === 0 ? null : [`${letter}${draw(others)}`, `${letter}${draw(others)}`],
    )
  return { mentees: names(mentees, 'b', mentors + 1), mentors: names(mentors, 'a', mentees + 1) }
}

function blend(draw: Draw, sides: Sides): Measured {
  const kinds = answerKinds(draw, sides)
  const part = () => ({ share: 1 + draw(3), measure: kinds[draw(kinds.length)]!() })
  return { kind: 'blend', parts: [part(), part()] }
}

function vetoKinds(draw: Draw, sides: Sides): (() => Forbidding)[] {
  const both = columns(draw, sides)
  const ready = (length: number) => Array.from({ length }, () => draw(8) > 0)
  const pair = () => ({ menteeId: `a${draw(sides.mentees + 1)}`, mentorId: `b${draw(sides.mentors + 1)}` })
  const place = () => ({ latitude: 45 + draw(4), longitude: draw(3) })
  return [
    () => ({ kind: 'excluded-pairs', pairs: Array.from({ length: draw(2 * sides.mentees + 1) }, pair) }),
    () => ({ kind: 'same-group', ...both(() => [`g${draw(4)}`]) }),
    () => ({ kind: 'must-share', ...both(() => [`s${draw(3)}`, `s${draw(3)}`]) }),
    () => ({
      kind: 'must-share-language',
      level: 3,
      ...both(() => [{ language: `l${draw(2)}`, level: 1 + draw(6) }]),
    }),
    () => ({ kind: 'must-share-hours', halfHours: 1, ...both(() => [draw(5), draw(5), draw(5)]) }),
    () => ({ kind: 'too-far', maximumKm: 250, ...both(place) }),
    () => ({
      kind: 'stated-preference',
      ...both(() => [`p${draw(3)}`]),
      mentors: Array.from({ length: sides.mentors }, () => [`p${draw(3)}`, `p${draw(3)}`]),
    }),
    () => ({ kind: 'not-ready', menteesReady: ready(sides.mentees), mentorsReady: ready(sides.mentors) }),
  ]
}
